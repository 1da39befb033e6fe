/**
 * Character references, as `&amp;` or `&#38;`.
 *
 * Knows the names that editors write: punctuation, signs, Latin 1 and Polish. Any other name stays as it was typed.
 */

/** `text` with its references replaced by what they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]\w{1,30}));/g, (reference, decimal, hex, name) =>
    name
      ? (named.get(name) ?? reference)
      : character(decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)),
  );
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

const latin1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
  acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
  Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
  Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc
  euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
  yacute thorn yuml`;

const ascii = `Tab NewLine excl quot num dollar percnt amp apos lpar rpar ast plus comma period sol colon semi lt equals
  gt quest commat lsqb bsol rsqb Hat lowbar grave lcub verbar rcub`;

const signs = `euro hellip ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo lsaquo rsaquo bull dagger permil trade minus
  le ge ne asymp larr uarr rarr darr harr check cross star phone ensp emsp thinsp zwnj zwj lrm rlm`;

const polish =
  'Aogon aogon Cacute cacute Eogon eogon Lstrok lstrok Nacute nacute Sacute sacute Zacute zacute Zdot zdot';

const named = new Map([
  ...pairs(latin1, String.fromCodePoint(...Array.from({ length: 96 }, (_, index) => 160 + index))),
  ...pairs(ascii, '\t\n!"#$%&\'()*+,./:;<=>?@[\\]^_`{|}'),
  ...pairs(signs, '€…–—‘’‚“”„‹›•†‰™−≤≥≠≈←↑→↓↔✓✗☆☎\u2002\u2003\u2009\u200C\u200D\u200E\u200F'),
  ...pairs(polish, 'ĄąĆćĘęŁłŃńŚśŹźŻż'),
]);

function pairs(names: string, characters: string): [string, string][] {
  const each = [...characters];
  return names.split(/\s+/).map((name, index) => [name, each[index] ?? '']);
}

/** What stands within a line of Markdown: words, emphasis, links, images. */
import type { Token, Tokens } from 'marked';
import { cleanText } from './clean.ts';
import { decodeEntities } from './entities.ts';
import { unescapeMarkdown } from './escape.ts';
import type { LexerToken } from './lexer.ts';
import { plainInlines } from './plain.ts';
import type { Inline } from './tree.ts';
import { safeUrl } from './url.ts';

/** What a text asked for and did not get: a link is shown as its words, an image as its description. */
export interface Refused {
  /** `size`: longer, deeper or more tangled than any answer is. */
  readonly kind: 'html' | 'link' | 'image' | 'size';
  readonly value: string;
}

/** The inlines that `tokens` stand for; what they may not have is added to `refused`. */
export function readInlines(tokens: readonly Token[] | undefined, refused: Refused[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const inline of ((tokens ?? []) as readonly LexerToken[]).flatMap((token) => readInline(token, refused))) {
    const last = inlines.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') inlines[inlines.length - 1] = last + inline;
    else if (inline) inlines.push(inline);
  }
  return inlines;
}

/** `text` to the letter, with its values filled in. */
export function readLiteral(text: string): string {
  return cleanText(unescapeMarkdown(text));
}

function readInline(token: LexerToken, refused: Refused[]): Inline | readonly Inline[] {
  switch (token.type) {
    case 'strong':
      return { type: 'strong', children: readInlines(token.tokens, refused) };
    case 'em':
      return { type: 'emphasis', children: readInlines(token.tokens, refused) };
    case 'del':
      return { type: 'delete', children: readInlines(token.tokens, refused) };
    case 'codespan':
      return { type: 'inlineCode', value: readLiteral(token.text) };
    case 'br':
      return { type: 'break' };
    case 'link':
      return readLink(token, refused);
    case 'image':
      return readImage(token, refused);
    case 'text':
      return readLiteral(decodeEntities(token.text));
    case 'escape':
      return token.text;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'html':
      refused.push({ kind: 'html', value: readLiteral(token.raw) });
      return readLiteral(token.raw);
    case 'plain':
      refused.push({ kind: 'size', value: readLiteral(token.raw) });
      return readLiteral(token.raw);
    default:
      return readLiteral(token.raw);
  }
}

function readLink(token: Tokens.Link, refused: Refused[]): Inline | readonly Inline[] {
  // an address that is its own text has no references
  if (token.autolink) {
    const text = readLiteral(token.text);
    return link(readLiteral(token.href), [text], refused);
  }
  const children = readInlines(token.tokens, refused).flatMap((inline) =>
    // marked lets an address stand in a link, where HTML cannot have it
    typeof inline === 'object' && inline.type === 'link' ? inline.children : inline,
  );
  return link(readLiteral(decodeEntities(token.href)), children, refused);
}

function link(href: string, children: readonly Inline[], refused: Refused[]): Inline | readonly Inline[] {
  const url = safeUrl(href, 'link');
  if (url) return { type: 'link', url, children };
  refused.push({ kind: 'link', value: href });
  return children;
}

function readImage(token: Tokens.Image, refused: Refused[]): Inline {
  const alt = plainInlines(readInlines(token.tokens, []));
  const href = readLiteral(decodeEntities(token.href));
  const url = safeUrl(href, 'image');
  if (url) return { type: 'image', url, alt };
  refused.push({ kind: 'image', value: href });
  return alt;
}

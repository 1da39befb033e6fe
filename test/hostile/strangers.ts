/** What may come of a Markdown text, and where it may lead. */
const allowed = new Map<string, readonly string[]>([
  ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'li', 'blockquote', 'pre', 'code', 'hr', 'br', 'strong', 'em', 'del'].map(
    bare,
  ),
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'].map(bare),
  ['div', ['class', 'tabindex']],
  ['ol', ['start']],
  ['a', ['href', 'rel']],
  ['img', ['src', 'alt', 'loading']],
]);

/** Elements and attributes under `root` that no text may bring, and addresses that none may lead to. */
export function strangers(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const attributes = allowed.get(element.localName);
    if (!attributes || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${element.nodeName}>`];
    const strange = element.getAttributeNames().filter((name) => !attributes.includes(name));
    return [...strange.map((name) => `<${element.localName} ${name}>`), ...leads(element)];
  });
}

/** As the browser itself understands the address. */
function leads(element: Element): string[] {
  const written = element.getAttribute('href') ?? element.getAttribute('src');
  if (written === null) return [];
  const { protocol, host } = new URL(written, location.href);
  const schemes = element.localName === 'a' ? ['https:', 'http:', 'mailto:', 'tel:'] : ['https:'];
  const here = host === location.host && protocol === location.protocol;
  return here || (written.toLowerCase().startsWith(protocol) && schemes.includes(protocol)) ? [] : [written];
}

function bare(name: string): [string, readonly string[]] {
  return [name, []];
}

/** Which addresses a text may lead to. */

const schemes = { link: ['https:', 'http:', 'mailto:', 'tel:'], image: ['https:'] };

/** `url` without white space and what cannot be seen, if a `use` of it is allowed: on this site, or by its scheme. */
export function safeUrl(url: string, use: 'link' | 'image'): string | undefined {
  const bare = url.replace(/[\s\p{C}]/gu, '');
  const here = 'https://here.invalid';
  if (URL.canParse(bare)) return schemes[use].includes(new URL(bare).protocol) ? bare : undefined;
  return bare && URL.canParse(bare, here) && new URL(bare, here).origin === here ? bare : undefined;
}

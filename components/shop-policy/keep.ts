/** Makes copies of terms that outlast the page: plain text, or one file that needs neither script nor network. */

/** What was drawn of the terms, without what is there to press or to fill in. */
export function plainTerms(root: ParentNode): HTMLElement {
  const copy = document.createElement('main');
  const parts = 'header.printed, [part="facts"], [part="kept"], [part="special"], [part="terms"]';
  copy.append(...[...root.querySelectorAll(parts)].map((part) => part.cloneNode(true)));
  for (const strange of copy.querySelectorAll('nav, form, p:has(button), .unsent')) strange.remove();
  for (const element of copy.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!/^(lang|href|src|alt|start)$/.test(name)) element.removeAttribute(name);
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
  return copy;
}

/** What was drawn as it is read, a line for each paragraph; what was drawn is spent. */
export function textOf(drawn: HTMLElement): string {
  for (const block of drawn.querySelectorAll('h2, h3, h4, p, li, dt, dd, th, td, pre, br')) block.before('\n');
  const lines = drawn.textContent.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line).join('\n');
}

/** Hands `copy` to what the device shares files with, else saves it as a file of the name `title`. */
export async function keepFile(copy: HTMLElement, title: string, lang: string): Promise<void> {
  const head = Object.assign(document.createElement('title'), { textContent: title }).outerHTML;
  const text = `<!doctype html>\n<html lang="${lang}">\n${meta}\n${head}\n${copy.outerHTML}\n</html>\n`;
  const file = new File([text], `${title}.html`, { type: 'text/html' });
  if (navigator.canShare?.({ files: [file] })) {
    const shared = await navigator.share({ files: [file], title }).then(
      () => true,
      (error: DOMException) => error.name === 'AbortError',
    );
    if (shared) return;
  }
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const meta = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { color-scheme: light dark; }
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1em / 1.5 system-ui, sans-serif; }
</style>`;

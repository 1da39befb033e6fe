/**
 * The one tag of a shop's pages: loads an element when the page has it, and until then nothing.
 *
 * Safe in a whole theme: it stays silent at addresses of basket, checkout and account, unless its own address asks
 * for `everywhere`. Its address may also carry `src` and `lang`, for shops whose editors drop attributes.
 */
const options = new URL(import.meta.url).searchParams;

const elements: Record<string, () => Promise<unknown>> = {
  'shop-faq': () => import('./shop-faq/define.ts'),
};

const quiet =
  /\/(basket|cart|checkout|account|my-?account|login|koszyk|kasa|zamowienie|konto|moje-konto|carrinho|finalizar|checkout|conta|minha-conta|korzina|order)(\/|\.\w+$|$)/i;

/** Turns mounts into tags, and loads what the page has. */
function mount(): void {
  for (const tag of Object.keys(elements)) {
    const name = tag.replace('-', '-help-');
    for (const holder of document.querySelectorAll(`.${name}:not(${tag}, ${tag} *)`)) replace(holder, tag);
    if (!document.querySelector(tag)) continue;
    const load = elements[tag];
    delete elements[tag];
    load?.();
  }
  if (!Object.keys(elements).length) observer.disconnect();
}

/** Puts a tag in the place of a mount, with its attributes, its content and the focus in it. */
function replace(holder: Element, tag: string): void {
  const element = document.createElement(tag);
  const focused = document.activeElement;
  for (const name of ['src', 'lang']) {
    const value = options.get(name);
    if (value) element.setAttribute(name, value);
  }
  for (const { name, value } of holder.attributes) element.setAttribute(name.replace(/^data-/, ''), value);
  element.append(...holder.childNodes);
  holder.replaceWith(element);
  if (focused instanceof HTMLElement && element.contains(focused)) focused.focus({ preventScroll: true });
}

const observer = new MutationObserver(mount);

if (options.has('everywhere') || !quiet.test(location.pathname)) {
  mount();
  observer.observe(document.documentElement, { childList: true, subtree: true });
}

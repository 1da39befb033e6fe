/**
 * The one tag of a shop's pages: loads an element when the page has it, and until then nothing.
 *
 * Safe in a whole theme: it stays silent at addresses of basket, checkout and account, unless its own address asks
 * for `everywhere`; only the control for withdrawing has to be there as well. Its address may also carry `src` and `lang`, for shops whose editors drop attributes.
 */
const options = new URL(import.meta.url).searchParams;

const elements: Record<string, () => Promise<unknown>> = {
  'shop-faq': () => import('./shop-faq/define.ts'),
  'shop-policy': () => import('./shop-policy/define.ts'),
  'shop-returns': () => import('./shop-returns/define.ts'),
  'shop-withdraw': () => import('./shop-withdraw/define.ts'),
};

/** What shop systems call these pages, in our four languages. */
const quiet = [
  'basket cart checkout checkouts order account my-account myaccount login',
  'koszyk kasa zamowienie zamówienie konto moje-konto logowanie',
  'carrinho finalizar finalizar-compra encomenda conta minha-conta a-minha-conta iniciar-sessao',
  'корзина оформление-заказа заказ аккаунт мой-аккаунт личный-кабинет korzina zakaz',
].join(' ');

/** What a mount may say; nothing else in a page becomes an attribute of ours. */
const taken = /^(id|class|(data-)?(src|lang|topic|limit|mode|order|report))$/;

const loaded = new Set<string>();

/** Turns mounts into tags, and loads what the page has. */
function mount(): void {
  for (const [tag, load] of Object.entries(elements)) {
    if (quietHere && tag !== 'shop-withdraw') continue;
    const name = tag.replace('-', '-help-');
    for (const holder of document.querySelectorAll(`.${name}:not(${tag}, ${tag} *)`)) replace(holder, tag);
    if (loaded.has(tag) || !document.querySelector(tag)) continue;
    loaded.add(tag);
    load().catch(() => loaded.delete(tag));
  }
}

/** Whether the page is one on which nothing may stand between the reader and what they do. */
function isQuiet({ pathname }: Location): boolean {
  const words = encodeURI(quiet).replaceAll('%20', '|');
  return new RegExp(`/(${words})(/|\\.\\w+$|$)`, 'i').test(pathname);
}

/** Puts a tag in the place of a mount, with its attributes, its content and the focus in it. */
function replace(holder: Element, tag: string): void {
  const element = document.createElement(tag);
  const focused = document.activeElement;
  for (const name of ['src', 'lang']) {
    const value = options.get(name);
    if (value) element.setAttribute(name, value);
  }
  for (const { name, value } of holder.attributes)
    if (taken.test(name)) element.setAttribute(name.replace(/^data-/, ''), value);
  element.append(...holder.childNodes);
  holder.replaceWith(element);
  if (focused instanceof HTMLElement && element.contains(focused)) focused.focus({ preventScroll: true });
}

const quietHere = !options.has('everywhere') && isQuiet(location);
mount();
new MutationObserver(mount).observe(document.documentElement, { childList: true, subtree: true });

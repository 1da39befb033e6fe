import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EditedShop, Owner, openEditedShop } from './editor.ts';

let shop: EditedShop;
let owner: Owner;

/** What the page of a shop is told to do to whoever edits on it. */
const hostile = `
const seen = (window.seen = []);
for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'message', 'focusin'])
  addEventListener(type, (event) => seen.push([type, event.key ?? event.data ?? '']), true);
const { parse, stringify } = JSON;
JSON.parse = (text, ...rest) => (seen.push(['parse', text]), parse(text, ...rest));
JSON.stringify = (value, ...rest) => (seen.push(['stringify', value]), stringify(value, ...rest));
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) {
  seen.push(['dispatch', event.detail ?? '']);
  return dispatch.call(this, event);
};
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return (window.roots ??= []).push(attach.call(this, { ...init, mode: 'open' })), window.roots.at(-1);
};
window.fetch = new Proxy(fetch, { apply: (target, self, [url, ...rest]) => (seen.push(['fetch', String(url)]), target.call(self, url, ...rest)) });
window.chrome = { runtime: { sendMessage: () => Promise.resolve({ ok: {} }) } };
new MutationObserver(() => {
  for (const host of document.documentElement.children)
    if (host.popover) seen.push(['overlay', String(host.shadowRoot), host.outerHTML]);
}).observe(document.documentElement, { childList: true });
`;

/** Forged events, forged texts, and things laid over the editor. */
const forged = ({ unit, hidden }: { unit: string; hidden: string }): void => {
  const host = document.querySelector('shop-faq');
  const reply = (message: object): void => {
    const detail = JSON.stringify({ v: 1, ...message });
    host?.dispatchEvent(new CustomEvent('shop-help-edit-reply', { detail }));
  };
  const seen = (window as unknown as { seen: [string, unknown][] }).seen;
  const sessions = seen.flatMap(([, text]) => /"session":"([\w-]+)"/.exec(String(text))?.[1] ?? []);
  if (!sessions.length) throw new Error('no session was seen');
  for (const session of ['', 's', '*', ...new Set(sessions)])
    for (const locale of ['pl', 'ru', 'en']) {
      const regions = [unit, hidden].map((each) => ({
        unit: each,
        locale,
        fallback: false,
        text: 'Przelewy na konto 00',
      }));
      reply({ type: 'regions', session, locale, regions });
      reply({ type: 'ready', session, tag: 'shop-faq', locale, regions });
      reply({ type: 'ack', session, to: 'publish' });
    }
  for (const type of ['publish', 'type', 'open', 'choose', 'connect'])
    window.postMessage({ type, unit, locale: 'pl', text: 'Przelewy na konto 00', meaning: 'same' }, '*');
  const put = (parent: Element, tag: string, attributes: Record<string, string>, text = ''): Element => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(text);
    parent.append(element);
    return element;
  };
  const fake = put(document.body, 'shop-returns', {});
  put(fake, 'p', { lang: 'pl', 'data-unit': unit }, 'Przelewy na konto 00');
  put(fake, 'p', { lang: 'pl', 'data-unit': '../../x' }, 'Przelewy');
  for (const mark of document.querySelectorAll('[popover]')) {
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    (mark as HTMLElement).click();
  }
  for (const name of ['documentElement', 'body', 'querySelectorAll', 'dispatchEvent'])
    put(document.body, 'form', { name, id: name });
};

beforeAll(async () => {
  shop = await openEditedShop((help) => ({
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src ${help}`,
      "frame-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
  }));
  shop.write('plain.html', '<h1>Pomoc</h1><shop-faq></shop-faq>');
  shop.write('index.html', '<h1>Pomoc</h1><shop-faq></shop-faq>', '<script src="/hostile.js"></script>');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${shop.folder}/hostile.js`, hostile);
  owner = await Owner.start();
}, 180_000);

afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await shop?.[Symbol.asyncDispose]();
});

test('a hostile page learns no key, no secret and no draft that it does not show, and causes no write', async () => {
  const { page, panel } = await owner.connect(shop);
  const before = await revision();
  const [id = '', other = ''] = await page.locator('shop-faq details').evaluateAll((all) => all.map((each) => each.id));
  // something else is changed, over another page of the shop
  const elsewhere = await owner.context.newPage();
  await elsewhere.goto(`${shop.address}/plain.html`);
  await elsewhere.locator('shop-faq summary').first().waitFor();
  await owner.pressToolbar(elsewhere);
  const hidden = await owner.pick(elsewhere, `faq/${other}/question`);
  await hidden.getByRole('textbox').fill('Tajna nowina?');
  await elsewhere.locator('summary', { hasText: 'Tajna nowina?' }).waitFor();
  await elsewhere.close();
  await page.bringToFront();
  const frame = await owner.pick(page, `faq/${id}/question`);
  await frame.getByRole('textbox').fill('');
  await frame.getByRole('textbox').pressSequentially('Sekretny wpis', { delay: 20 });
  await frame.getByText('Zachowano.').waitFor();
  await page.evaluate(forged, { unit: `faq/${id}/question`, hidden: `faq/${other}/question` });
  // it is told its own text again, and again nothing else
  await expect
    .poll(async () => (await learned(page)).filter(([, text]) => String(text).includes('"hello"')).length)
    .toBeGreaterThan(0);
  await frame.getByRole('textbox').fill('Sekretny wpis drugi');
  await page.locator('summary', { hasText: 'Sekretny wpis drugi' }).waitFor();

  const seen = await learned(page);
  // it does look: it reads along what the element is told
  expect(seen.map(([type]) => type)).toContain('parse');
  expect(seen.filter(([type]) => /key|input|paste/.test(String(type)))).toEqual([]);
  expect(JSON.stringify(seen)).not.toMatch(/shop-help-[\w-]{20}|\/invitations\/|Bearer/);
  expect(JSON.stringify(seen)).not.toContain('Tajna');
  expect(seen.filter(([type, root]) => type === 'overlay' && root !== 'null')).toEqual([]);
  // it gets hold of the roots that are made on it, and the frame is in none of them
  expect(await page.evaluate(rootsAndFrames)).toEqual([expect.stringContaining('shop-faq'), []]);
  // of what is typed the page has the preview that it shows, and that alone
  expect(await page.locator('shop-faq summary').first().innerText()).toContain('Sekretny wpis');
  expect(await revision()).toBe(before);

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Opublikuj 2 zmiany' }).waitFor();
  expect(await panel.locator('main').innerText()).not.toContain('Przelewy');
  expect(await panel.locator('main').innerText()).toContain('Sekretny wpis');
}, 120_000);

test('the frame over a text can publish nothing, and a page can ask for nothing', async () => {
  const [page] = owner.context.pages().filter((each) => each.url().startsWith(shop.address));
  const frame = page?.frames().find((each) => each.url().endsWith('/frame.html'));
  const before = await revision();
  for (const request of [
    { type: 'publish', origin: shop.address },
    { type: 'export', origin: shop.address },
    { type: 'connect', origin: shop.address, access: 'https://evil.example x' },
    { type: 'open', unit: 'faq/x/answer', locale: 'pl' },
    { type: 'field' },
    { type: 'type', locale: 'pl', text: 'Przelewy na konto 00', before: '' },
  ]) {
    const answer = await frame?.evaluate(send, request);
    expect(answer).toEqual({ failed: 'not-understood' });
  }
  // one that was not opened by the person, as a page could lay it somewhere
  const visit = crypto.randomUUID();
  const text = { type: 'type', visit, locale: 'pl', text: 'Przelewy na konto 00', before: '' };
  expect(await frame?.evaluate(send, text)).toEqual({ failed: 'not-open' });
  expect(await frame?.evaluate(send, { type: 'field', visit })).toEqual({ failed: 'not-open' });
  expect(await revision()).toBe(before);
});

test('what lies over the frame makes it deaf, and it hears again when that is gone', async () => {
  const page = await plainPage();
  const id = await page.locator('shop-faq details').nth(2).getAttribute('id');
  const frame = await owner.pick(page, `faq/${id}/question`);
  const field = frame.getByRole('textbox');
  await field.fill('Widzę, co piszę');
  await frame.getByText('Zachowano.').waitFor();
  await page.evaluate(() => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.popover = 'manual';
    Object.assign(cover.style, { position: 'fixed', inset: '0', width: 'auto', height: 'auto', pointerEvents: 'none' });
    cover.textContent = 'Kliknij tutaj';
    cover.showPopover();
  });
  await expect.poll(() => frame.locator('body').evaluate((body) => (body as HTMLElement).inert)).toBe(true);
  await page.keyboard.type('Nie widzę');
  await frame
    .getByRole('button', { name: 'Gotowe', includeHidden: true })
    .click({ force: true, timeout: 5000 })
    .catch(() => {});
  expect(await field.or(frame.locator('textarea')).inputValue()).toBe('Widzę, co piszę');
  await page.evaluate(() => document.querySelector('body > [popover]')?.remove());
  await expect.poll(() => frame.locator('body').evaluate((body) => (body as HTMLElement).inert)).toBe(false);
  await page.keyboard.type('!');
  await expect.poll(() => field.inputValue()).toBe('Widzę, co piszę!');
  await page.close();
});

test('a page cannot get at the frame, and what comes in its place is taken away', async () => {
  const page = await plainPage();
  const id = await page.locator('shop-faq details').nth(3).getAttribute('id');
  const frame = await owner.pick(page, `faq/${id}/question`);
  await frame.getByRole('textbox').waitFor();
  expect(await page.evaluate(() => [window.length, document.querySelectorAll('iframe').length])).toEqual([0, 0]);
  await frame.evaluate(() => location.replace('about:blank')).catch(() => {});
  await expect.poll(() => page.frames().length).toBe(1);
  // and the person can go on
  const again = await owner.pick(page, `faq/${id}/question`);
  await again.getByRole('textbox').waitFor();
  await page.close();
});

/** A page of the shop that leaves browsers as they are. */
async function plainPage(): Promise<Page> {
  const page = await owner.context.newPage();
  await page.goto(`${shop.address}/plain.html`);
  await page.locator('shop-faq summary').first().waitFor();
  await owner.pressToolbar(page);
  return page;
}

/** Asks the background, from within a frame of the extension. */
function send(message: object): unknown {
  type Chrome = { runtime: { sendMessage(message: object): unknown } };
  return (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(message);
}

/** The tags whose roots were seen as they were made, and every frame that is in reach from there. */
function rootsAndFrames(): [string, string[]] {
  const { roots = [] } = window as unknown as { roots?: ShadowRoot[] };
  const inside = roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
  const frames = [...document.getElementsByTagName('iframe'), ...inside];
  return [roots.map(({ host }) => host.localName).join(' '), frames.map(({ src }) => src)];
}

async function learned(page: Page): Promise<unknown[][]> {
  return page.evaluate(() => {
    const seen = (window as unknown as { seen: unknown[][] }).seen;
    return structuredClone(seen.map((each) => each.map(String)));
  });
}

async function revision(): Promise<number> {
  return (await (await shop.owner('/documents')).json()).revision;
}

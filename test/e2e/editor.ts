/** A browser with the editor in it, a shop to edit, and the server behind it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import axe, { type RunOptions } from 'axe-core';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright';
import { type ServerProcess, startServer } from '../server/process.ts';
import { launchOptions } from '../tools/browsers.ts';
import { testedExtension } from '../tools/build-extension.ts';
import { type Served, serve } from '../tools/serve.ts';
import { pencilAt } from './pencil.ts';

/** A shop with our elements on its pages, whose help comes from a server of its own. */
export interface EditedShop extends AsyncDisposable {
  readonly address: string;
  readonly server: ServerProcess;
  readonly folder: string;
  /** Puts a page into it. */
  readonly write: (file: string, body: string, head?: string) => void;
  /** A one-time link for somebody who may do `roles`. */
  readonly invite: (name: string, roles: readonly string[], locales?: readonly string[]) => Promise<string>;
  /** Asks the server as its owner. */
  readonly owner: (path: string, init?: RequestInit) => Promise<Response>;
  /** The text of a question as it is published. */
  readonly question: (id: string, locale?: string) => Promise<string>;
  /** An access without an invitation. */
  readonly issue: (name: string, role: string) => Promise<string>;
  /** Starts the server again where it was, after it ended. */
  readonly startAgain: () => Promise<void>;
}

/** Opens a shop; `headers` go with each of its pages, `settings` are its server's. */
export async function openEditedShop(
  headers?: (help: string) => Record<string, string>,
  settings: Readonly<Record<string, string>> = {},
): Promise<EditedShop> {
  const folder = mkdtempSync(join(tmpdir(), 'edited-'));
  const env = {
    DATABASE_URL: `file:${join(folder, 'help.sqlite')}`,
    PHOTOS_FOLDER: join(folder, 'photos'),
    SMTP_URL: 'smtp://127.0.0.1:9',
    PATH: process.env.PATH ?? '',
    ...settings,
  };
  const server = await startServer(env);
  let again: ServerProcess | undefined;
  const access = await issue(env, 'Ania', 'owner');
  const pages = join(folder, 'pages');
  cpSync('dist/bundle', join(pages, 'shop-help'), { recursive: true });
  const site: Served = await serve(pages, headers?.(server.address) ?? {});
  const owner = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.address}${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${access}`, 'Content-Type': 'application/json' },
    });
  const write = (file: string, body: string, head = ''): void =>
    writeFileSync(
      join(pages, file),
      `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Pomoc</title>${head}
<link rel="shop-help" href="${server.address}/help/"><script type="module" src="/shop-help/bundle.js"></script>${body}`,
    );
  write('index.html', '<h1>Pomoc</h1><p id="foreign">Opis sklepu</p><shop-faq></shop-faq>');
  return {
    address: site.address,
    server,
    folder: pages,
    write,
    owner,
    question: async (id, locale = 'pl') => {
      const { documents } = await (await owner('/documents')).json();
      return documents.faq.entries.find((entry: { id: string }) => entry.id === id).fields.question[locale].text;
    },
    issue: (name, role) => issue(env, name, role),
    startAgain: async () => {
      again = await startServer({ ...env, PORT: new URL(server.address).port });
    },
    invite: async (name, roles, locales) => {
      const body = JSON.stringify({ name, roles, ...(locales ? { locales } : {}) });
      return (await (await owner('/invitations', { method: 'POST', body })).json()).url;
    },
    [Symbol.asyncDispose]: async () => {
      await site[Symbol.asyncDispose]();
      await server.kill();
      await again?.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function issue(env: Readonly<Record<string, string>>, name: string, role: string): Promise<string> {
  const { SERVER_COMMAND } = process.env;
  const main = SERVER_COMMAND ? [SERVER_COMMAND] : ['--conditions=repository', 'cli/main.ts'];
  const command = [...main, 'token', name, '--role', role, '--lang', 'en'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { env });
  const [access] = /shop-help-[\w-]+/.exec(stdout) ?? [];
  if (!access) throw new Error(`${stdout}${stderr}`);
  return access;
}

/** What a checker of accessibility objects to in a page of the extension; of `colors` alone, where the rest is known. */
export async function objections(page: Page | Frame, colors = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], ...(colors ? { runOnly: ['color-contrast'] } : {}) };
  return page.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);
}

/** A person with the editor in their browser. */
export class Owner implements AsyncDisposable {
  readonly context: BrowserContext;
  readonly id: string;
  readonly #profile: string;

  private constructor(context: BrowserContext, id: string, profile: string) {
    this.context = context;
    this.id = id;
    this.#profile = profile;
  }

  /** Starts a browser; with the `profile` of one that ended, what it kept is there again. */
  static async start(profile = mkdtempSync(join(tmpdir(), 'owner-')), locale = 'pl'): Promise<Owner> {
    const extension = testedExtension('chromium');
    const { args = [], ...options } = launchOptions('chromium');
    const language = locale.replace('-', '_');
    const context = await chromium.launchPersistentContext(profile, {
      ...options,
      env: { ...process.env, LC_ALL: `${language}.UTF-8`, LANGUAGE: language },
      locale,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...args, `--lang=${locale}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // what is pressed before it starts nobody hears
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { action: { onClicked: { hasListeners(): boolean } } } };
      while (!chrome.action.onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 20));
    });
    return new Owner(context, new URL(worker.url()).host, profile);
  }

  /** Presses the button in the toolbar over the page in front. */
  async pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    const browser = this.context.browser();
    if (!browser) throw new Error('no browser');
    const session = await browser.newBrowserCDPSession();
    const pageSession = await this.context.newCDPSession(page);
    const { targetInfo } = await pageSession.send('Target.getTargetInfo');
    const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<never>;
    const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
      targetInfos: { targetId: string; url: string; title: string }[];
    };
    const own = targetInfos.filter(({ url }) => url === targetInfo.url);
    const target = own.at(-1);
    if (!target) throw new Error(`no tab at ${targetInfo.url}`);
    await send('Extensions.triggerAction', { id: this.id, targetId: target.targetId });
    await session.detach();
  }

  /** Opens a page of the shop, presses the toolbar, and connects the shop by an invitation. */
  async connect(
    shop: EditedShop,
    roles: readonly string[] = ['texts'],
    path = '/',
    access?: string,
  ): Promise<{ page: Page; panel: Page }> {
    const page = await this.context.newPage();
    await page.goto(`${shop.address}${path}`);
    await page.locator('shop-faq summary').first().waitFor();
    await this.pressToolbar(page);
    const panel = await this.openPanel(page);
    await panel.getByLabel('Twoje zaproszenie').fill(access ?? (await shop.invite('Ola', roles)));
    await panel.getByRole('button', { name: 'Połącz', exact: true }).click();
    await panel.getByText('Klienci widzą wszystko tak, jak jest tutaj.').waitFor();
    await page.bringToFront();
    return { page, panel };
  }

  /** The side panel of a page, in a tab of its own. */
  async openPanel(page: Page): Promise<Page> {
    const [worker] = this.context.serviceWorkers();
    const url = page.url();
    const tab = await worker?.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
      };
      return (await chrome.tabs.query({})).find((each) => each.url === wanted)?.id;
    }, url);
    const panel = await this.context.newPage();
    await panel.goto(`chrome-extension://${this.id}/sidepanel.html?tab=${tab}`);
    return panel;
  }

  /** Presses the pencil at a text; the frame that opens has the keyboard. */
  async pick(page: Page, unit: string): Promise<Frame> {
    const { x, y } = await page.locator(`[data-unit="${unit}"]:visible`).first().evaluate(pencilAt);
    const opened = page.waitForEvent('framenavigated', {
      predicate: (frame) => frame.url().endsWith('/frame.html'),
      timeout: 15_000,
    });
    await page.mouse.click(x, y);
    const frame = await opened;
    await frame.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
    return frame;
  }

  /** Types `words` where a text stands, and closes its frame once they are kept; an open one lies over other texts. */
  async type(page: Page, unit: string, words: string): Promise<void> {
    await page.bringToFront();
    const frame = await this.pick(page, unit);
    const field = frame.getByRole('textbox');
    // what is filled in goes to what has the focus by then
    do await field.fill(words);
    while ((await field.inputValue()) !== words);
    await frame.getByText('Zachowano.').waitFor();
    const closed = page.waitForEvent('framedetached', { predicate: (each) => each === frame });
    await field.press('Escape');
    await closed;
  }

  /** Ends the browser and starts it again. */
  async restart(): Promise<Owner> {
    await this.context.close();
    return Owner.start(this.#profile);
  }

  /** Ends the browser as a power cut does, and starts it again. */
  async killed(): Promise<Owner> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    const info = await session?.send('SystemInfo.getProcessInfo');
    const { id } = info?.processInfo.find(({ type }) => type === 'browser') ?? {};
    if (!id) throw new Error('no process of the browser');
    const ended = this.context.waitForEvent('close');
    process.kill(id, 'SIGKILL');
    await ended;
    return Owner.start(this.#profile);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

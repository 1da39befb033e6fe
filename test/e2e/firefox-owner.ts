/** A person with the editor in Firefox, over WebDriver BiDi. */
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { browserPath } from '../tools/browsers.ts';
import { testedExtension } from '../tools/build-extension.ts';
import { pencilAt } from './pencil.ts';

/** What of the browser pages of the extension have, as far as it is used here. */
interface Extension {
  readonly browser: {
    readonly runtime: { getURL(path: string): string };
    readonly tabs: {
      query(about: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
      create(what: { readonly url: string }): Promise<unknown>;
    };
    readonly scripting: { executeScript(what: object): Promise<unknown> };
  };
}

export class FirefoxOwner implements AsyncDisposable {
  readonly browser: Browser;
  readonly #welcome: Page;

  private constructor(browser: Browser, welcome: Page) {
    this.browser = browser;
    this.#welcome = welcome;
  }

  /** Starts a browser, installs the editor, and waits for the page that opens then. */
  static async start(title: string): Promise<FirefoxOwner> {
    const executablePath = browserPath('firefox');
    if (!executablePath) throw new Error('no Firefox');
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    const browser = await launch({ browser: 'firefox', executablePath, enableExtensions: true, env });
    await browser.installExtension(testedExtension('firefox'));
    return new FirefoxOwner(browser, await pageOf(browser, title));
  }

  /** Puts the editor's script into the page in front, as a press of the toolbar does. */
  async begin(page: Page): Promise<void> {
    await this.#welcome.evaluate(async (url) => {
      const { browser } = globalThis as unknown as Extension;
      const tab = (await browser.tabs.query({})).find((each) => each.url === url);
      const files = ['/content-scripts/picker.js'];
      await browser.scripting.executeScript({ target: { tabId: tab?.id }, files });
    }, page.url());
  }

  /** The panel of a page in a tab of its own; it is known by `title`. */
  async openPanel(page: Page, title: string): Promise<Page> {
    await this.#welcome.evaluate(async (url) => {
      const { browser } = globalThis as unknown as Extension;
      const tab = (await browser.tabs.query({})).find((each) => each.url === url);
      await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab?.id}`) });
    }, page.url());
    return pageOf(this.browser, title);
  }

  /** Presses the pencil at a text with the mouse. */
  async pick(page: Page, unit: string): Promise<Frame> {
    await page.bringToFront();
    const text = await page.locator(`shop-faq >>> [data-unit="${unit}"]`).waitHandle();
    const { x, y } = await text.evaluate(pencilAt);
    await page.mouse.click(x, y);
    return eventually(async () => page.frames().find((frame) => frame !== page.mainFrame()), 'a frame');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close();
  }
}

/** Waits until a page or frame says `words`. */
export async function says(where: Page | Frame, words: string): Promise<void> {
  await eventually(async () => (await textOf(where)).includes(words), `it says: ${words}`);
}

/** Presses the button of which the words begin so. */
export async function press(where: Page | Frame, words: string): Promise<void> {
  await click(where, 'button', words);
}

/** Types `text` in the place of what is there, once the field for it has the focus, which nobody gave it. */
export async function write(where: Page | Frame, text: string): Promise<void> {
  const isThere = () => where.evaluate(() => document.activeElement?.matches('textarea'));
  await eventually(isThere, 'the focus');
  const stroke = (value: string) => ['keyDown', 'keyUp'].map((type) => ({ type, value }));
  const control = '\uE009';
  const all = [{ type: 'keyDown', value: control }, ...stroke('a'), { type: 'keyUp', value: control }];
  await act(where, { type: 'key', id: 'keyboard', actions: [...all, ...[...text].flatMap(stroke)] });
}

async function click(where: Page | Frame, selector: string, words = ''): Promise<void> {
  const find = (selector: string, words: string) => {
    const all = [...document.querySelectorAll(selector)];
    const element = all.find((each) => !each.matches(':disabled') && each.textContent?.trim().startsWith(words));
    element?.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return width ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : undefined;
  };
  const { x, y } = await eventually(() => where.evaluate(find, selector, words), `${selector}: ${words}`);
  const actions = [{ type: 'pointerMove', x, y }, ...['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }))];
  await act(where, { type: 'pointer', id: 'mouse', actions });
}

/** Mouse and keyboard of Puppeteer belong to the page, and reach no frame that another process draws. */
async function act(where: Page | Frame, source: object): Promise<void> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  const { browsingContext } = frame as unknown as {
    readonly browsingContext: { performActions(sources: readonly object[]): Promise<void> };
  };
  await browsingContext.performActions([source]);
}

/** Firefox tells no address of an extension's page, so it is found by what it says. */
async function pageOf(browser: Browser, words: string): Promise<Page> {
  return eventually(async () => {
    for (const page of await browser.pages()) if ((await textOf(page)).includes(words)) return page;
    return undefined;
  }, `a page: ${words}`);
}

async function textOf(where: Page | Frame): Promise<string> {
  return where.evaluate(() => document.body?.innerText ?? '').catch(() => '');
}

async function eventually<Result>(ask: () => Promise<Result>, what = 'it'): Promise<NonNullable<Result>> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const result = await ask();
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`in vain waited for ${what}`);
}

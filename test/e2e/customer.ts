/** What a customer does on the returns page with the keyboard alone. */
import type { Page } from 'playwright';
import { patience } from './reader.ts';

/** The ways that there are, each from the door to the button that sends. */
export const ways = {
  withdrawal: async (page: Page, { email }: Customer) => {
    await press(page, '[part="withdraw"]');
    await who(page, email);
    await choose(page, 'whole', 1);
    await press(page, '#items .item:nth-child(2) input');
    await press(page, '[part="continue"]');
  },
  exchange: async (page: Page, { email }: Customer) => {
    await press(page, 'li:nth-child(2) > [part="aim"]');
    await press(page, '#items .item:nth-child(1) input');
    await choose(page, 'reason_0', 0);
    await choose(page, 'wish_0', 1);
    await press(page, '[part="continue"]');
    await choose(page, 'way', 0);
    await type(page, '#code', 'WAW01M');
    await who(page, email);
    await press(page, '[part="continue"]');
  },
  complaint: async (page: Page, { email, photos }: Customer) => {
    await press(page, 'li:nth-child(3) > [part="aim"]');
    await press(page, '#items .item:nth-child(1) input');
    await type(page, '[id="defect_0"]', words.fault);
    const choosing = page.waitForEvent('filechooser');
    await press(page, '.photos input:not([capture])', 'Enter');
    await (await choosing).setFiles(
      photos.map((buffer, at) => ({ name: `${at}.jpg`, mimeType: 'image/jpeg', buffer })),
    );
    await page.locator('.photos canvas').nth(1).waitFor({ timeout: patience });
    await press(page, '[part="continue"]');
    await choose(page, 'resolution', 'replacement');
    await who(page, email);
    await press(page, '[part="continue"]');
  },
  return: async (page: Page, { email }: Customer) => {
    await press(page, 'li:nth-child(1) > [part="aim"]');
    await press(page, '[part="other"]');
    await type(page, '#order', words.order);
    await type(page, '[id="items_0"]', words.item);
    await press(page, '[part="continue"]');
    await choose(page, 'resolution', 0);
    await who(page, email);
    await press(page, '[part="continue"]');
  },
} as const satisfies Readonly<Record<string, (page: Page, customer: Customer) => Promise<void>>>;

export type Way = keyof typeof ways;

export interface Customer {
  readonly email: string;
  /** JPEG. */
  readonly photos: readonly Buffer[];
}

/** What customers type: the same in all languages, for it is theirs. */
export const words = {
  name: 'Anna Kowalska',
  fault: 'Podeszwa się odkleja',
  order: 'Dwie koszule',
  item: 'koszula w kratę',
};

/** Goes by Tab to what `selector` finds: on, or back where that lies behind. */
export async function reach(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor({ timeout: patience });
  for (let presses = 0; presses < 80; presses++) {
    const way = await page.evaluate(wayTo, selector);
    if (way === 'there') return;
    await page.keyboard.press(way === 'behind' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Presses a button or a link, ticks a box. */
export async function press(
  page: Page,
  selector: string,
  key = selector.endsWith('input') ? 'Space' : 'Enter',
): Promise<void> {
  await reach(page, selector);
  await page.keyboard.press(key);
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await reach(page, selector);
  await page.keyboard.type(text);
}

/** Chooses the row at `wanted` of those that can be chosen, or that of which the value begins so. */
async function choose(page: Page, id: string, wanted: number | string): Promise<void> {
  await reach(page, `[id="${id}"] input`);
  await page.keyboard.press('Space');
  const rows = page.locator(`[id="${id}"] input:not(:disabled)`);
  const values = await rows.evaluateAll((all) => all.map((row) => (row as HTMLInputElement).value));
  const at = typeof wanted === 'number' ? wanted : values.findIndex((value) => value.startsWith(wanted));
  if (at < 0) throw new Error(`${values} has no ${wanted}`);
  for (let row = 0; row < at; row++) await page.keyboard.press('ArrowDown');
}

async function who(page: Page, email: string): Promise<void> {
  await type(page, '#name', words.name);
  await type(page, '#email', email);
}

function wayTo(selector: string): 'there' | 'behind' | 'ahead' {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused?.matches(selector)) return 'there';
  const root = focused?.getRootNode() as Document | ShadowRoot | undefined;
  const target = root?.querySelector(selector);
  const behind = target && focused && target.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
  return behind ? 'behind' : 'ahead';
}

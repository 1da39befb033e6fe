/**
 * How long people take: the real steps in Chromium on a telephone's screen, each at the speed of a person.
 *
 * A key takes 0.2 s and a tap 1.2 s (Card, Moran and Newell, "The keystroke-level model for user performance time with
 * interactive systems", Communications of the ACM 23, 1980); on a telephone a key takes 0.33 s (36 words a minute; Palin
 * and others, "How do people type on mobile devices?", MobileHCI 2019). Each word that a screen shows is read once, at 238
 * a minute (Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019). To this comes
 * what the page really takes. `--real` waits as long as people do, instead of adding it up.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { build, site } from '../demo/build.ts';
import { type Demo, openDemo } from '../demo/open.ts';
import { returnsOf } from '../demo/service/orders.ts';
import { launch } from '../test/tools/browsers.ts';

const tap = 1.2;
const word = 60 / 238;
const paces = { 'by the model': 0.2, 'on a telephone': 60 / (36.2 * 5) };
const real = process.argv.includes('--real');
const folders = { pl: 'pl', 'pt-PT': 'pt', ru: 'ru', en: 'en' } as const;

type Locale = keyof typeof folders;

/** Who does it, in seconds of their own. */
class Person {
  readonly page: Page;
  readonly #key: number;
  readonly #read = new Set<string>();
  seconds = 0;

  constructor(page: Page, key: number) {
    this.page = page;
    this.#key = key;
  }

  async tap(selector: string): Promise<void> {
    await this.#look();
    await this.page.locator(selector).first().tap();
    await this.#spend(tap);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.tap(selector);
    await this.page.locator(selector).first().pressSequentially(text);
    await this.#spend([...text].length * this.#key);
  }

  /** Reads what is new on the screen. */
  async #look(): Promise<void> {
    const shown = await this.page.locator('[part="screen"]').innerText();
    const lines = shown.split('\n').filter((line) => !this.#read.has(line));
    for (const line of lines) this.#read.add(line);
    await this.#spend(lines.flatMap((line) => line.match(/[\p{L}\p{N}]+/gu) ?? []).length * word);
  }

  async #spend(seconds: number): Promise<void> {
    this.seconds += seconds;
    if (real) await wait(seconds * 1000);
  }
}

const ways: Readonly<Record<string, { aim: number; hash: string; go: (person: Person) => Promise<void> }>> = {
  'a guest withdraws, and types all of it': {
    ...{ aim: 60, hash: '#withdraw' },
    async go(person) {
      await who(person);
      await person.type('#order', '10452');
      await person.tap('#whole .option:nth-child(1)');
    },
  },
  'withdraws from one of three items of a known order': {
    ...{ aim: 60, hash: '&aim=withdrawal' },
    async go(person) {
      await who(person);
      await person.tap('#whole .option:nth-child(2)');
      await person.tap('#items .item:nth-child(2) .option');
    },
  },
  'swaps one item of a known order for another size': {
    ...{ aim: 90, hash: '&aim=exchange' },
    async go(person) {
      await person.tap('#items .item:nth-child(1) .option');
      await person.tap('[id="reason_0"] .option:nth-child(1)');
      await person.tap('[id="wish_0"] .option:has(input:enabled)');
      await person.tap('[part="continue"]');
      await person.tap('#way .option:last-child');
      await who(person);
    },
  },
};

await build();
const demo = await openDemo(site, 0);
try {
  await using browser = await launch('chromium');
  for (const [pace, key] of Object.entries(paces)) {
    console.log(`\n${pace}, ${key.toFixed(2)} s a key: seconds to the acknowledgement, in pl, pt-PT, ru, en`);
    for (const [name, way] of Object.entries(ways)) {
      const times: number[] = [];
      for (const locale of Object.keys(folders) as Locale[]) times.push(await take(browser, demo, locale, way, key));
      const all = times.map((time) => time.toFixed(0).padStart(4)).join('');
      console.log(`  ${name.padEnd(52)}${all}   median ${median(times).toFixed(0)} (aimed at: ${way.aim})`);
    }
  }
} finally {
  await demo.stop();
}

/** The time of one way, from the page that opens to the shop's acknowledgement. */
async function take(
  browser: Browser,
  { address, orders }: Demo,
  locale: Locale,
  { hash, go }: (typeof ways)[string],
  key: number,
): Promise<number> {
  await using context = await browser.newContext({ locale, hasTouch: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const person = new Person(page, key);
  const order = orders.find((each) => each.locale === locale);
  const begun = performance.now();
  await page.goto(
    address + (hash.startsWith('#') || !order ? `/${folders[locale]}/returns.html${hash}` : returnsOf(order) + hash),
  );
  await page.locator('[part="title"]').waitFor();
  await go(person);
  await person.tap('[part="continue"]');
  await person.tap('[part="send"]');
  await page.locator('[part="reference"]').waitFor();
  const passed = (performance.now() - begun) / 1000;
  return real ? passed : passed + person.seconds;
}

async function who(person: Person): Promise<void> {
  await person.type('#name', 'Anna Kowalska');
  await person.type('#email', 'anna@example.pl');
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}

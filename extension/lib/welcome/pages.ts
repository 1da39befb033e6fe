/** What is put on a shop: whole pages, or the text for one. */
import { browser } from 'wxt/browser';
import { canonicalTexts } from '../../../content/documents/canonical.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import { lightStyles, siteStyles } from '../../../content/documents/publish/styles.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { saveFile } from '../save.ts';
import { zip } from '../zip.ts';

/** What has to be mended before anything can be made of `center`. */
export async function stoppingOf(center: HelpCenter): Promise<Finding[]> {
  const { check } = await import('../../../content/documents/check.ts');
  return (await check(center)).filter(({ severity }) => severity === 'blocks');
}

/** What is uploaded, and all of it public: pages for customers, and the script for pages of one's own. */
export async function pagesOf(center: HelpCenter): Promise<Map<string, string>> {
  const files = await published(center, true);
  const { styles } = await import('./styles.ts');
  const sheets = [
    [`help/${lightStyles}`, styles.light],
    [`help/${siteStyles}`, styles.site],
  ] as const;
  const script = Object.entries(await scriptFiles()).map(([name, text]) => [`shop-help/${name}`, text] as const);
  return new Map([...sheets, ...script, ...[...files].map(([name, text]) => [`help/${name}`, text] as const)]);
}

/** The texts as they are written, with those that nobody reads yet: for the owner alone. */
export function textFiles(center: HelpCenter): Map<string, string> {
  return new Map(Object.entries(canonicalTexts(center)).map(([name, text]) => [`${name}.json`, text]));
}

/** Two lines that stand on their own: the script tells where the help is, for editors that take other tags away. */
export function tagOf(script: string, help: string): string {
  return `<script type="module" src="${script}?src=${help}"></script>\n<div class="shop-help-faq"></div>`;
}

/** The first page of a language as a file of its own, with the styles in it. */
export async function firstPage(center: HelpCenter, locale: Locale): Promise<string> {
  const files = await published(center, true);
  const { styles } = await import('./styles.ts');
  const page = files.get(`${locale}/index.html`) ?? '';
  const sheet = `<style>${styles.light}\n${styles.site}</style>`;
  // of the other pages there is nothing here
  return page
    .replace(/<link [^>]*>\s*/g, '')
    .replace(/ href="(?![a-z]+:|#)[^"]*"/g, '')
    .replace('</head>', () => `${sheet}</head>`);
}

/** The HTML of the questions in one language, for a page that exists. */
export async function pasted(center: HelpCenter, locale: Locale): Promise<string> {
  return (await published(center, false)).get(`faq.${locale}.html`) ?? '';
}

/** Saves `files` as one that unpacks into a folder. */
export function saved(name: string, files: ReadonlyMap<string, string>): void {
  saveFile(name.replace(/[^\p{L}\p{N}. -]/gu, ''), zip(files), 'application/zip');
}

/** Whether our element stands on `page`, and how many of the answers. */
export function foundOn(page: string, center: HelpCenter): { element: boolean; answers: number } {
  const ids = center.faq.entries.filter(({ adopted }) => adopted !== false).map(({ id }) => id);
  const answers = ids.filter(
    (id) => page.includes(`id="${id}"`) || page.includes(`#faq=${id}`) || page.includes(`faq/${id}.html`),
  );
  return {
    element: /<shop-(faq|policy|returns|withdraw)\b|class=["'][^"']*\bshop-help-/.test(page),
    answers: answers.length,
  };
}

async function published(center: HelpCenter, site: boolean): Promise<ReadonlyMap<string, string>> {
  const [{ publish }, { rim }] = await Promise.all([
    import('../../../content/documents/publish.ts'),
    import('../../../locales/rim.ts'),
  ]);
  return (await publish(center, { words: rim, now: new Date(), site })).files;
}

/** The files of the script, which are only saved. */
async function scriptFiles(): Promise<{ readonly [name: string]: string }> {
  return (await fetch(browser.runtime.getURL('/shop-help.json'))).json();
}

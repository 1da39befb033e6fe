/** What is put on a shop: whole pages, or the text for one. */
import { canonicalJson } from '../../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../../content/documents/center.ts';
import { lightStyles, siteStyles } from '../../../content/documents/publish/styles.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { saveFile } from '../save.ts';
import { zip } from '../zip.ts';

/** The folder of a help centre: pages for customers under `help/`, and the texts themselves, which are not public. */
export async function pagesOf(center: HelpCenter): Promise<Map<string, string>> {
  const files = await published(center, true);
  const { styles } = await import('./styles.ts');
  const own = documentNames.map((name) => [`texts/${name}.json`, canonicalJson(name, center[name])] as const);
  const sheets = [
    [`help/${lightStyles}`, styles.light],
    [`help/${siteStyles}`, styles.site],
  ] as const;
  return new Map([...own, ...sheets, ...[...files].map(([name, text]) => [`help/${name}`, text] as const)]);
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

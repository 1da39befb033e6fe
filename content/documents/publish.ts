/**
 * Writes the published form of a help centre.
 *
 * Knows what the files are called and what is in them; does not know where they go, nor the words around the texts:
 * those are handed in.
 */
import { shippedLaw } from '../law/jurisdictions.ts';
import type { Locale } from '../values/locale.ts';
import type { HelpCenter } from './center.ts';
import { check } from './check.ts';
import { blocks, type Finding } from './finding.ts';
import { fallbackOf } from './publish/choose.ts';
import { publishFaq, publishShop } from './publish/documents.ts';
import { faqHtml } from './publish/html.ts';
import { publishPolicy } from './publish/policy.ts';
import { languagePage, sitemap, sitePages } from './publish/site.ts';
import type { SaySite } from './publish/words.ts';
import type { PublishedHelp } from './published.ts';
import type { Shop } from './shop.ts';
import { shortHash } from './state.ts';

export interface PublishOptions {
  /** The words of a language around the texts of the shop, from `locales`. */
  readonly words: (locale: Locale) => SaySite;
  /** Also whole pages in every language that need no script and no server. */
  readonly site?: boolean;
}

/** Files by name, in the order in which they are to be written; the manifest is last. Empty if something blocks. */
export interface Publication {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** The style sheet that `faq.<locale>.html` is made for; whoever writes the files puts it beside them. */
export const lightStyles = 'light.css';

/** The style sheet of the whole pages of `site`. */
export const siteStyles = 'site.css';

/** The published form of `center`: hashed files, light-DOM HTML, whole pages if asked for, and the manifest. */
export async function publish(center: HelpCenter, { words, site }: PublishOptions): Promise<Publication> {
  const findings = await check(center);
  const files = new Map<string, string>();
  if (blocks(findings)) return { files, findings };
  const names: Record<Locale, PublishedHelp['files'][Locale]> = {};
  for (const locale of center.shop.locales) {
    const shop = await publishShop(center, locale);
    const policy = await publishPolicy(center, locale, words, shippedLaw);
    const faq = await publishFaq(center, locale);
    names[locale] = {
      shop: await addHashed(files, `shop.${locale}`, shop),
      policy: await addHashed(files, `policy.${locale}`, policy),
      faq: await addHashed(files, `faq.${locale}`, faq),
    };
    files.set(`faq.${locale}.html`, faqHtml({ shop, policy, faq }, words(locale)));
    if (site) for (const [name, html] of sitePages(center, { shop, policy, faq }, words(locale))) files.set(name, html);
  }
  if (site) addSiteFiles(files, center.shop, words);
  const help: PublishedHelp = {
    schema: 'help@1',
    revision: await shortHash([...files.values()].join('\n')),
    locales: center.shop.locales,
    fallback: fallbackOf(center.shop),
    files: names,
  };
  return { files: files.set('help.json', JSON.stringify(help)), findings };
}

/** What all languages share: the choice of one, and the sitemap if the public address is known. */
function addSiteFiles(
  files: Map<string, string>,
  { locales, about, links }: Shop,
  words: PublishOptions['words'],
): void {
  const pages = [...files.keys()].filter((name) => name.includes('/'));
  files.set('index.html', languagePage(locales, about.name, words));
  if (links?.help?.startsWith('http')) files.set('sitemap.xml', sitemap(pages, locales, links.help));
}

async function addHashed(files: Map<string, string>, name: string, document: object): Promise<string> {
  const text = JSON.stringify(document);
  const file = `${name}.${await shortHash(text)}.json`;
  files.set(file, text);
  return file;
}

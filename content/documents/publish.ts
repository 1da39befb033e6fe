/**
 * Writes the published form of a help centre.
 *
 * Knows what the files are called and what is in them; does not know where they go, nor the words around the texts:
 * those are handed in.
 */
import { shippedLaw } from '../law/jurisdictions.ts';
import { wallClock } from '../values/calendar.ts';
import type { Locale } from '../values/locale.ts';
import type { HelpCenter } from './center.ts';
import { check } from './check.ts';
import { blocks, type Finding } from './finding.ts';
import { shopAt } from './notice.ts';
import { fallbackOf } from './publish/choose.ts';
import { publishFaq, publishShop } from './publish/documents.ts';
import { faqHtml } from './publish/html.ts';
import { kept, publishEarlier, publishPolicy } from './publish/policy.ts';
import { languagePage, sitemap, sitePages } from './publish/site.ts';
import type { SaySite } from './publish/words.ts';
import type { PublishedEarlier, PublishedHelp } from './published.ts';
import type { Shop } from './shop.ts';
import { shortHash } from './state.ts';

export interface PublishOptions {
  /** The words of a language around the texts of the shop, from `locales`. */
  readonly words: (locale: Locale) => SaySite;
  /** Also whole pages in every language that need no script and no server. */
  readonly site?: boolean;
  /** HTML shows the notice if it holds now; without it, always. */
  readonly now?: Date;
}

/** Files by name, in the order in which they are to be written; the manifest is last. Empty if something blocks. */
export interface Publication {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** The published form of `center`: hashed files, light-DOM HTML, whole pages if asked for, and the manifest. */
export async function publish(center: HelpCenter, { words, site, now }: PublishOptions): Promise<Publication> {
  const findings = await check(center);
  const files = new Map<string, string>();
  if (blocks(findings)) return { files, findings };
  const names: Record<Locale, PublishedHelp['files'][Locale]> = {};
  for (const locale of center.shop.locales) {
    const shop = await publishShop(center, locale);
    const past = await publishEarlier(center, locale, words);
    const earlier: PublishedEarlier[] = [];
    for (const each of past)
      earlier.push(kept(each, await addHashed(files, `policy.${locale}.${each.validFrom}`, each)));
    const policy = await publishPolicy(center, locale, words, shippedLaw, earlier);
    const faq = await publishFaq(center, locale);
    names[locale] = {
      shop: await addHashed(files, `shop.${locale}`, shop),
      policy: await addHashed(files, `policy.${locale}`, policy),
      faq: await addHashed(files, `faq.${locale}`, faq),
    };
    const today = now && wallClock(now, shop.timeZone).day;
    const shown = { shop: now ? shopAt(shop, now) : shop, policy, past, faq, today };
    files.set(`faq.${locale}.html`, faqHtml(shown, words(locale)));
    if (site) for (const [name, html] of sitePages(center, shown, words(locale))) files.set(name, html);
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

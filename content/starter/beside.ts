/** Lays a help centre that was begun over one that is there: texts that somebody has written stay as they are. */
import type { HelpCenter } from '../documents/center.ts';
import type { Entry } from '../documents/faq.ts';

/** What came of it. */
export interface Laid {
  readonly center: HelpCenter;
  /** Whether there was nothing yet that could have been lost. */
  readonly isWhole: boolean;
  /** So many answers were kept that were not there. */
  readonly added: number;
}

/** Whether nobody has written anything in `now`: it is a demonstration, or there is nothing to read in it. */
export function isUnwritten({ shop, policy, faq }: HelpCenter): boolean {
  const { rules = [], sections = [], reasons = [], ways = [], earlier = [] } = policy;
  return Boolean(shop.demo) || ![faq.entries, rules, sections, reasons, ways, earlier].some((list) => list.length);
}

/** `begun` over `now`: all of it if `whole`, else only the answers that `now` lacks. */
export function laidOver(now: HelpCenter, begun: HelpCenter, whole = isUnwritten(now)): Laid {
  const kept = begun.faq.entries.filter(isAdopted);
  if (whole) return { center: { ...begun, shop: shopBeside(now, begun) }, isWhole: true, added: kept.length };
  const { source, locales } = now.shop;
  const taken = new Set(now.faq.entries.filter(isAdopted).map(({ id }) => id));
  const former = new Set(now.faq.entries.flatMap(({ formerly = [] }) => formerly));
  const offered = kept
    .filter(({ id, fields }) => !taken.has(id) && !former.has(id) && fields.question[source])
    .map((entry) => inLocales(entry, locales));
  const ids = new Set(offered.map(({ id }) => id));
  const categories = new Set(now.faq.categories.map(({ id }) => id));
  const lacking = begun.faq.categories.filter(
    ({ id }) => !categories.has(id) && offered.some(({ category }) => category === id),
  );
  return {
    center: {
      ...now,
      // an answer may quote what the shop has not said yet
      shop: offered.length ? { ...now.shop, values: { ...begun.shop.values, ...now.shop.values } } : now.shop,
      faq: {
        ...now.faq,
        categories: [...now.faq.categories, ...lacking],
        entries: [...now.faq.entries.filter(({ id }) => !ids.has(id)), ...offered],
      },
    },
    isWhole: false,
    added: offered.length,
  };
}

/** Where requests go stays; links of a demonstration belong to nobody else. */
function shopBeside({ shop: { requests, links, demo } }: HelpCenter, { shop }: HelpCenter): HelpCenter['shop'] {
  return { ...shop, ...(requests ? { requests } : {}), ...(links && !demo ? { links } : {}) };
}

function isAdopted({ adopted }: Entry): boolean {
  return adopted !== false;
}

/** An entry in the languages of a shop and in no other. */
function inLocales(entry: Entry, locales: readonly string[]): Entry {
  const only = <Texts extends object>(texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).filter(([locale]) => locales.includes(locale))) as Texts;
  return {
    ...entry,
    terms: only(entry.terms ?? {}),
    fields: { ...entry.fields, question: only(entry.fields.question), answer: only(entry.fields.answer) },
  };
}

/**
 * Which changes would lead customers, their money or their statements somewhere else.
 *
 * The fields that say where are known. What looks like an account, an address, a phone number or a link to another
 * site counts wherever customers would read it, unless they can read it already: also where a text and a value make it
 * together. An address can be written in any way, so a text that no longer quotes the shop's own counts as well.
 */
import type { HelpCenter } from './center.ts';
import { type Change, type Place, placeName } from './changes.ts';
import { namesOf } from './names.ts';
import { shownTexts } from './sensitive/shown.ts';
import { isKnown, whereabouts } from './sensitive/whereabouts.ts';
import { unitName } from './units.ts';

/** Those of `changes`, which make `after` of `before`, that the owner has to confirm. */
export function sensitiveChanges(changes: readonly Change[], before: HelpCenter, after: HelpCenter): Change[] {
  const asked = new Set(changes.filter(({ place }) => leads(place)));
  let all: ReadonlySet<string> | undefined;
  const isNew = (found: readonly string[]): boolean => {
    if (!found.length) return false;
    all ??= new Set([
      ...shownTexts(before)
        .flatMap(({ words }) => words)
        .flatMap(whereabouts),
      ...foundIn(before),
    ]);
    const known = all;
    return found.some((each) => !isKnown(each, known));
  };
  for (const change of changes) if (isRead(change.place) && isNew(foundIn(change.after))) asked.add(change);
  const byUnit = new Map(changes.map((change) => [placeName(change.place), change]));
  const values = changes.filter(({ place }) => place.locale === undefined && place.document !== 'faq');
  const { values: homes } = namesOf(after);
  const untouched = new Map(shownTexts(before).map((shown) => [shown.unit, shown]));
  for (const { unit, words, quoted } of shownTexts(after)) {
    const old = untouched.get(unit);
    const own = byUnit.get(unit);
    if (own && old?.quoted.includes('address') && !quoted.includes('address')) asked.add(own);
    if (old?.words.join('\n') === words.join('\n') || !isNew(words.flatMap(whereabouts))) continue;
    const behind = values.filter(({ place }) => quoted.some((name) => homes[name] === unitName(place)));
    for (const change of own ? [own, ...behind] : behind.length ? behind : values) asked.add(change);
  }
  return changes.filter((change) => asked.has(change));
}

const leading: Readonly<Record<string, readonly string[]>> = {
  'shop/about': ['name', 'legalName', 'address', 'taxId', 'url'],
  'shop/contact': ['phone', 'email', 'chat', 'whatsapp', 'messenger', 'telegram', 'viber'],
  'shop/links': ['order', 'products', 'returns', 'help'],
  'shop/requests': ['url', 'acknowledges', 'photos', 'orders'],
  'policy/policy': ['returnAddress'],
};

/** Whether a place says where customers go, write, call, pay or send. */
function leads({ document, list, entry, field }: Place): boolean {
  if (list) return document === 'policy' && field === 'complaintAddress';
  return leading[`${document}/${entry}`]?.includes(field) ?? false;
}

/** Whether customers can read what stands at a place. */
function isRead({ document, list, field, locale }: Place): boolean {
  return field !== 'rank' && field !== 'terms' && !(document === 'faq' && list && locale === undefined);
}

/** What a value says in itself; where complaints go counts, whatever it looks like. */
function foundIn(value: unknown, key = ''): readonly string[] {
  if (key === 'of' || value === null) return [];
  if (key === 'complaintAddress') return [`address:${value}`];
  if (typeof value === 'object') return Object.entries(value).flatMap(([name, inner]) => foundIn(inner, name));
  return typeof value === 'string' || typeof value === 'number' ? whereabouts(String(value)) : [];
}

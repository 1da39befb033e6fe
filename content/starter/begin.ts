/**
 * Makes a help centre of the starter and of what an owner told.
 *
 * Nothing of the starter is adopted but what was kept: questions stay as offers, prose without such a mark is left out.
 */
import type { HelpCenter } from '../documents/center.ts';
import { changeText } from '../documents/edit/texts.ts';
import type { Faq } from '../documents/faq.ts';
import type { Policy } from '../documents/policy.ts';
import type { Rule } from '../documents/rule.ts';
import type { Shop } from '../documents/shop.ts';
import type { Value } from '../documents/text.ts';
import { type Preset, presetRules } from '../returns/preset.ts';
import { presets } from '../returns/presets/index.ts';
import { fitted } from './fitting.ts';
import { withoutGaps } from './gaps.ts';
import { ownTexts, sourceOf } from './sources.ts';
import type { Told } from './told.ts';

/** The help centre of a shop that begins with the starter, as `whole`; with `all`, everything that is offered counts as kept. */
export async function begin(told: Told, whole: HelpCenter, all = false): Promise<HelpCenter> {
  const starter = fitted(whole, told);
  const isKept = (key: string): boolean => all || told.kept.includes(key);
  const source = sourceOf(told.locales);
  const shop = shopOf(told, starter.shop);
  const own = <Thing>(thing: Thing): Promise<Thing> => ownTexts(thing, told.locales);
  const faq: Faq = await own({
    ...starter.faq,
    entries: starter.faq.entries.map((entry) => ({
      ...entry,
      ...(isKept(`faq/${entry.id}`) ? {} : { adopted: false as const }),
    })),
  });
  const sections = await own(starter.policy.sections.filter(({ id }) => isKept(`policy/${id}`)));
  const rules = await offeredRules(told);
  const policy: Policy = {
    schema: 'policy@1',
    ...(told.from ? { validFrom: told.from } : {}),
    ...(told.abroad ? { countries: countriesOf(told, starter.policy) } : {}),
    values: policyValues(told),
    rules: [
      ...generalRule(told),
      ...(await own(rules)).map(({ adopted: _, ...rule }) =>
        isKept(`rule/${rule.id}`) ? rule : { ...rule, adopted: false as const },
      ),
    ],
    sections,
    ...(told.facts.returnAddress ? { returnAddress: told.facts.returnAddress } : {}),
  };
  let center: HelpCenter = { shop, policy, faq };
  for (const [key, text] of Object.entries(told.texts)) center = await written(center, key, text, source);
  return withoutGaps(center);
}

/** The rules that the preset of a trade offers. */
export async function offeredRules({ preset, locales, facts: { returnDays = 0 } }: Told): Promise<Rule[]> {
  const found: Preset | undefined = presets.find(({ id }) => id === preset);
  const rules = found ? await presetRules(found, sourceOf(locales)) : [];
  return rules.map((rule, at) => ({ ...inTime(rule, returnDays), rank: `b${at.toString(36)}` }));
}

/** What is demanded only once the shop's own term is over is demanded never. */
function inTime(rule: Rule, returnDays: number): Rule {
  const { demands, restockingFee, afterDays, ...always } = rule;
  return typeof afterDays === 'number' && afterDays >= returnDays ? always : rule;
}

/** `center` with another text of a question or of prose; a translation of the old one is not shown. */
async function written(center: HelpCenter, key: string, text: string, locale: string): Promise<HelpCenter> {
  const [kind, entry = ''] = key.split('/');
  const isFaq = kind === 'faq';
  const list = isFaq ? center.faq.entries : center.policy.sections;
  if (!list.some(({ id }) => id === entry)) return center;
  const place = isFaq
    ? ({ document: 'faq', list: 'entries', entry, field: 'answer', locale } as const)
    : ({ document: 'policy', list: 'sections', entry, field: 'body', locale } as const);
  return changeText(center, place, text, { changes: 'meaning', hide: true });
}

function shopOf(told: Told, { values }: Shop): Shop {
  const { name, legalName, address, taxId, url, country, timeZone, currency, phone, email, locales, facts } = told;
  const { opens, closes, replyHours } = facts;
  const [source = 'en', ...others] = locales;
  return {
    schema: 'shop@1',
    source,
    locales: [...locales],
    ...(others.includes('en') ? { fallback: ['en'] } : {}),
    about: { name, ...stated({ legalName, address, taxId, url }), country, timeZone, currency },
    contact: { ...stated({ phone, email }), ...(replyHours ? { replyHours } : {}), languages: [...locales] },
    ...(opens && closes
      ? { hours: { week: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens, closes }] } }
      : {}),
    values: { ...values, ...told.values },
  };
}

/** What was told, without what was not. */
function stated<Held extends { readonly [name: string]: Value | undefined }>(
  held: Held,
): { [name in keyof Held]?: string } {
  return Object.fromEntries(Object.entries(held).filter(([, value]) => value !== undefined && value !== '')) as {
    [name in keyof Held]?: string;
  };
}

function policyValues({ facts, currency }: Told): Policy['values'] {
  const { returnDays, returnCost, freeReturnFrom, complaintReplyDays, refundDays, warrantyYears, paidBy } = facts;
  const money = (amount: number | undefined): { amount: number; currency: string } | undefined =>
    amount === undefined ? undefined : { amount, currency };
  const pays = paidBy === 'customer';
  const values = {
    ...{ returnDays, refundDays, complaintReplyDays, warrantyYears },
    ...(pays ? { returnCost: money(returnCost), freeReturnFrom: money(freeReturnFrom) } : {}),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What the plain values cannot say is a rule for everything. */
function generalRule({ facts, email }: Told): Rule[] {
  const { countedFrom, paidBy, returnDays, returnCost, complaintAddress } = facts;
  const rule = {
    ...(countedFrom !== 'delivery' && returnDays !== undefined ? { returnDays: 'returnDays', countedFrom } : {}),
    ...(paidBy === 'shop' || returnCost === undefined ? { returnPaidBy: paidBy } : {}),
    ...(complaintAddress && complaintAddress !== email ? { complaintAddress } : {}),
  };
  return Object.keys(rule).length ? [{ id: 'everything', rank: 'a0', ...rule, fields: {} }] : [];
}

function countriesOf({ country }: Told, { countries = [] }: Policy): string[] {
  return [country, ...countries.filter((other) => other !== country)];
}

/** What `rights` is asked about the answers so far. */
import { wallClock } from '../../values/calendar.ts';
import { unpriced } from '../../values/money.ts';
import type { ItemRights } from '../answer.ts';
import { rights } from '../rights.ts';
import { termsOf } from '../terms.ts';
import type { Facts, ItemFacts, Terms } from '../types.ts';
import type { Answers, KnownItem, Setting } from './answers.ts';
import { type Chosen, chosenItems } from './chosen.ts';
import { deliveryOf } from './parcels.ts';

/** A chosen item with its rights and with what the shop promises for it. */
export interface Judged {
  readonly chosen: Chosen;
  readonly facts: ItemFacts;
  readonly rights: ItemRights;
  readonly terms: Terms;
}

/** The country of delivery: of the order, as told, or the only one that the shop delivers to. Never guessed. */
export function countryOf(
  { country }: Answers,
  { order, policy }: Pick<Setting, 'order' | 'policy'>,
): string | undefined {
  return order?.country ?? country ?? (policy.countries.length === 1 ? policy.countries[0] : undefined);
}

/**
 * The chosen items with their rights; an item that nobody named stands for all where none was chosen.
 *
 * Nothing, while the country is not known. All items of the order are asked about, because the last parcel sets the
 * time running for each of them.
 */
export function judged(answers: Answers, setting: Setting): Judged[] | undefined {
  const country = countryOf(answers, setting);
  if (!country) return undefined;
  const { order, policy, now, timeZone } = setting;
  const told = answers.order;
  const deliveredOn = deliveryOf(answers, setting);
  const orderedOn = order?.orderedOn ?? told?.orderedOn ?? (deliveredOn === 'not-yet' ? undefined : deliveredOn);
  const named = chosenItems(answers, setting);
  const chosen = named.length ? named : [unnamed];
  const asked = chosen.map((each, at) => ({ chosen: each, facts: itemFacts(each, `${at}`, deliveredOn) }));
  const ids = new Set(chosen.flatMap(({ known }) => (known ? [known.id] : [])));
  const others = (order?.items ?? [])
    .filter(({ id }) => !ids.has(id))
    .map((item) => knownFacts(item, `o${item.id}`, deliveredOn));
  const facts: Facts = {
    country,
    timeZone,
    orderedOn: orderedOn ?? wallClock(now, timeZone).day,
    items: [...asked.map((each) => each.facts), ...others],
  };
  const terms = termsOf([policy, ...(policy.earlier ?? [])]);
  const answered = rights(facts, terms, policy.law, now).items;
  return asked.flatMap((each, at) => {
    const itemRights = answered[at];
    return itemRights ? [{ ...each, rights: itemRights, terms: terms(each.facts, facts) }] : [];
  });
}

const unnamed: Chosen = { told: {}, at: 0, name: '', quantity: 1 };

function itemFacts({ known, told, quantity }: Chosen, id: string, deliveredOn: KnownItem['deliveredOn']): ItemFacts {
  const defect = told.defect && { shownOn: told.defect.shownOn };
  if (known) return { ...knownFacts(known, id, deliveredOn), defect };
  return { id, quantity, price: unpriced, deliveredOn, defect };
}

function knownFacts(item: KnownItem, id: string, deliveredOn: KnownItem['deliveredOn']): ItemFacts {
  const { category, quantity, price = unpriced } = item;
  return { id, category, quantity, price, deliveredOn: item.deliveredOn ?? deliveredOn };
}

/** Makes the request of the answers: what is sent, trimmed and complete, with the statement that was on the screen. */
import type { Locale } from '../values/locale.ts';
import { zonedInstant } from '../values/zoned.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { clean, day, delivery, line, text } from './request/clean.ts';
import { limits } from './request/limits.ts';
import type { Request, RequestItem } from './request.ts';
import { type SayStatement, statementOf, type Unsaid } from './statement.ts';
import type { Aim, Answers, Setting } from './steps/answers.ts';
import { type Chosen, chosenItems, isWhole } from './steps/chosen.ts';
import { countryOf } from './steps/facts.ts';
import { keptOf, kindOf } from './steps/kind.ts';
import { chosenOffer } from './steps/offers.ts';
import { type Delivered, lastParcel, parcelOf } from './steps/parcels.ts';
import { pathOf } from './steps/path.ts';
import { relevant } from './steps/relevant.ts';
import { waysOf } from './steps/ways.ts';

/** What a request has beside the answers. */
export interface Submission {
  /** Random, made once for a request however often it is sent. */
  readonly key: string;
  readonly locale: Locale;
  readonly say: SayStatement;
  /** The language of the contract, where it is another than the customer's. */
  readonly contract?: { readonly locale: Locale; readonly say: SayStatement } | undefined;
}

/** The request that the answers make. */
export function requestOf(answers: Answers, setting: Setting, { say, contract, ...sent }: Submission): Request {
  const unsaid = unsaidOf(relevant(answers, setting), setting, { ...sent, contractLocale: contract?.locale });
  const reasons = setting.policy.reasons ?? [];
  return {
    ...unsaid,
    statement: statementOf(unsaid, say, reasons),
    ...(contract ? { contractStatement: statementOf(unsaid, contract.say, reasons) } : {}),
  };
}

function unsaidOf(
  answers: Answers,
  setting: Setting,
  { key, locale, contractLocale }: Omit<Submission, 'say' | 'contract'> & { contractLocale: Locale | undefined },
): Unsaid & { readonly kind: Aim } {
  const { policy, now, timeZone } = setting;
  const kind = kindOf(answers, setting);
  if (!kind) throw new TypeError('nobody said what for');
  const country = countryOf(answers, setting);
  const { contact = {} } = answers;
  const way = waysOf(answers, setting).find(({ id }) => id === answers.sending?.way);
  const kept = keptOf(answers, setting);
  const whole = isWhole(answers, setting) && (kind === 'withdrawal' || kind === 'return');
  return clean({
    schema: 'request@1',
    key,
    kind,
    locale,
    contractLocale,
    country,
    timeZone,
    order: orderOf(answers, setting),
    whole,
    items: chosenItems(answers, setting)
      .slice(0, limits.items)
      .map((item) => itemOf(item, kind, parcelOf(item, answers, setting))),
    described: whole ? undefined : text(answers.described, limits.described),
    resolution: resolutionOf(answers, setting),
    withdrawal: kept && clean({ until: kept.until, refund: kept.refund, instead: kept.instead }),
    sending: way && clean({ way: way.id, code: line(answers.sending?.code, limits.code) }),
    contact: clean({
      name: line(contact.name, limits.name),
      email: line(contact.email, limits.email) ?? '',
    }),
    policy: clean({ validFrom: policy.validFrom }),
    law: country ? jurisdictionOf(policy.law, country) : {},
    madeAt: zonedInstant(now, timeZone),
    photos: [],
  });
}

/** What a withdrawal brings is money; an exchange, another item: nobody has to say so. */
function resolutionOf(answers: Answers, setting: Setting): Request['resolution'] {
  const path = pathOf(answers, setting);
  if (path === 'withdrawal') return 'refund';
  return path === 'exchange' ? 'exchange' : chosenOffer(answers, setting)?.resolution;
}

function orderOf(answers: Answers, setting: Setting): Request['order'] {
  const { order: told = {} } = answers;
  const { order: known } = setting;
  const number = line(known?.number ?? told.number, limits.order);
  return clean({
    number,
    described: number ? undefined : text(told.described, limits.described),
    orderedOn: day(known?.orderedOn ?? told.orderedOn),
    deliveredOn: delivery(lastParcel(answers, setting)),
    link: known?.link,
  });
}

function itemOf({ known, told, name, quantity }: Chosen, kind: Request['kind'], deliveredOn: Delivered): RequestItem {
  const { wish, defect } = told;
  const value = line(wish?.value, limits.wish);
  const wrong = clean({ shownOn: day(defect?.shownOn), words: text(defect?.words, limits.defect) });
  return clean({
    id: line(known?.id, limits.order),
    category: known?.category,
    name: line(name, limits.item) ?? '',
    variant: line(known?.variant, limits.variant),
    quantity,
    price: known?.price,
    deliveredOn,
    reason: kind === 'withdrawal' ? undefined : told.reason,
    wish: wish && value ? { kind: wish.kind, value } : undefined,
    defect: Object.keys(wrong).length ? wrong : undefined,
  });
}

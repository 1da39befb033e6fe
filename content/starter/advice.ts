/** What the law says to a fact, so that it can stand beside its field with the value that is right. */
import type { HelpCenter } from '../documents/center.ts';
import type { FindingCode } from '../documents/finding.ts';
import type { Law } from '../law/types.ts';
import { checkPolicy } from '../returns/check.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { FactName } from './told.ts';

/** A fact that the law overrules, or that it wants to be told. */
export interface Advice {
  readonly fact: FactName;
  readonly code: FindingCode;
  /** Whether it stops publishing. */
  readonly blocks: boolean;
  readonly countries: readonly string[];
  readonly article: string;
  /** What is right; absent where only the owner can say. */
  readonly mend?: number | 'delivery';
}

/** What the law says to the facts of `center`, one line for each fact, what stops first. */
export function adviceOn(center: HelpCenter, law: Law, today: CalendarDay): Advice[] {
  const all = checkPolicy(center, law, today).flatMap(({ code, severity, facts, unit = '' }): Advice[] => {
    const fact = factOf[code];
    if (!fact || !/^policy\/(values|everything)\//.test(unit)) return [];
    const limit = facts.least ?? facts.most;
    const mend = code === 'law-start' ? 'delivery' : typeof limit === 'number' ? limit : undefined;
    return [
      {
        ...{ fact, code, blocks: severity === 'blocks' },
        countries: String(facts.countries ?? '')
          .split(' ')
          .filter(Boolean),
        article: String(facts.article ?? ''),
        ...(mend === undefined ? {} : { mend: fact === 'refundDays' ? Math.max(1, Number(mend) - onItsWay) : mend }),
      },
    ];
  });
  const sorted = all.sort((a, b) => Number(b.blocks) - Number(a.blocks));
  return sorted.filter(({ fact }, at) => sorted.findIndex((other) => other.fact === fact) === at);
}

/** Days that a parcel may take: the shop counts from its arrival, the law from the customer's notice. */
const onItsWay = 7;

const factOf: { readonly [code in FindingCode]?: FactName } = {
  'law-days': 'returnDays',
  'law-start': 'countedFrom',
  'law-cost': 'returnCost',
  'law-refund': 'refundDays',
  'law-refund-clock': 'refundDays',
  'law-reply': 'complaintReplyDays',
  'law-warranty': 'warrantyYears',
};

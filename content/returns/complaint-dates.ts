/** What a complaint, and the end of a contract for a defect, set running. */
import type { CountryLaw } from '../law/country.ts';
import type { Due } from './answer.ts';
import { atOnce, deadline } from './deadline.ts';
import type { Facts, ItemFacts, Terms } from './types.ts';

/** The day by which a complaint is answered: by law with what silence means, sooner if the shop promised it. */
export function complaintDates({ defect }: ItemFacts, { complaintReplyDays: promised }: Terms, law: CountryLaw): Due[] {
  const start = defect?.complainedOn;
  if (!start) return [];
  const rule = law.rule('complaint.reply')?.value;
  const byShop = promised === undefined ? undefined : deadline(start, { days: promised }, law);
  const byLaw = rule && deadline(start, rule.period, law);
  const last = byLaw && byShop && byLaw.day <= byShop.day ? byLaw : (byShop ?? byLaw);
  // a promise that is kept late is no silence yet: what follows by law follows on the law's day
  const otherwise = rule?.silence === 'accepted' && last === byLaw ? ({ otherwise: 'accepted' } as const) : {};
  const reply: Due[] = last ? [{ who: 'trader', what: 'reply', ...last, ...otherwise }] : [];
  if (byLaw && last !== byLaw && rule?.silence === 'accepted')
    reply.push({ who: 'trader', what: 'reply', ...byLaw, otherwise: 'accepted' });
  const repair = law.rule('conformity.repair')?.value.period;
  return repair ? [...reply, { who: 'trader', what: 'repair', ...deadline(start, repair, law), ...late(law) }] : reply;
}

/** The day by which money is back after the contract ended for a defect. */
export function terminationDates(facts: Facts, law: CountryLaw): Due[] {
  const rule = law.rule('conformity.refund')?.value;
  const { terminatedOn, goodsReceivedOn, proofOfDispatchOn } = facts;
  if (!rule || !terminatedOn) return [];
  const [arrival] = [goodsReceivedOn, proofOfDispatchOn].filter((day) => day !== undefined).sort();
  const start = rule.from === 'termination' ? terminatedOn : arrival;
  if (!start) return [];
  const day = start < terminatedOn ? terminatedOn : start;
  const due = 'days' in rule.period && rule.period.days === 0 ? atOnce(day, law) : deadline(day, rule.period, law);
  return [{ who: 'trader', what: 'refund', ...due, ...late(law) }];
}

/** What follows where a defect is not mended, or money not back, in time. */
function late(law: CountryLaw): Pick<Due, 'otherwise' | 'penalty'> {
  const penalty = law.rule('complaint.late')?.value.percentPerDay;
  return penalty === undefined ? {} : { otherwise: 'penalty', penalty };
}

import type { PublishedEarlier, PublishedPolicy } from '../documents/published.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { policyOn } from './policy.ts';

/** The version of a published policy by which an order of `day` is judged: the present one, or one of the earlier. */
export function judging(policy: PublishedPolicy, day: CalendarDay): PublishedPolicy | PublishedEarlier {
  return policyOn([policy, ...(policy.earlier ?? [])], day) ?? policy;
}

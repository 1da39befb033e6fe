import { type Aim, capabilitiesOf, type KnownOrder, type Setting } from '../../content/returns/steps/answers.ts';
import type { ReturnsDocuments } from './needs.ts';

/** What surrounds the customer, by their own clock. */
export function settingOf(
  { shop, policy }: ReturnsDocuments,
  order: KnownOrder | undefined,
  aim: Aim | undefined,
): Setting {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { policy, can: capabilitiesOf(shop), now: new Date(), timeZone, order, aim };
}

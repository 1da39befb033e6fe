import { HelpErrorEvent } from '../events.ts';
import type { Update } from './keep/update.ts';

/** Tells the page, once, that what answers at the shop's address for requests confirms nothing. */
export function warnOwner(host: HTMLElement, url: string): (update: Update) => void {
  let warned = false;
  return (update) => {
    if (warned || update.state !== 'not-sent' || update.problem?.code !== 'no-receipt') return;
    warned = true;
    host.dispatchEvent(new HelpErrorEvent({ code: 'receipt-missing', severity: 'ask', facts: { url } }));
  };
}

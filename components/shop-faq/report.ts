import { isSameSite, maskQuery, type SearchReport } from '../../content/faq/report.ts';
import { HelpErrorEvent } from '../events.ts';

/** Sends a search to the shop's own `address`, masked; an address of somebody else is refused and said so. */
export function sendReport(host: HTMLElement, address: string, report: SearchReport): void {
  const url = new URL(address, document.baseURI);
  if (isSameSite(url.hostname, location.hostname)) {
    const masked = JSON.stringify({ ...report, query: maskQuery(report.query) });
    navigator.sendBeacon(url, new Blob([masked], { type: 'application/json' }));
  } else {
    const facts = { url: url.href };
    host.dispatchEvent(new HelpErrorEvent({ code: 'report-elsewhere', severity: 'blocks', facts }));
  }
}

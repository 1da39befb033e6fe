import { isSameSite, maskQuery, type SearchReport } from '../../content/faq/report.ts';
import { HelpErrorEvent, HelpSearchEvent } from '../events.ts';

/** An element that may tell the shop what was searched for. */
export interface Reporting extends HTMLElement {
  /** An address of the shop's own; empty, nobody is told. */
  report: string;
}

/** Tells the page of a search; and the shop, masked, if it gave an address of its own. */
export function tellSearch(host: Reporting, report: SearchReport): void {
  host.dispatchEvent(new HelpSearchEvent(report));
  if (!host.report) return;
  const url = URL.canParse(host.report, document.baseURI) ? new URL(host.report, document.baseURI) : undefined;
  if (url && isSameSite(url.hostname, location.hostname)) {
    const masked = JSON.stringify({ ...report, query: maskQuery(report.query) });
    navigator.sendBeacon(url, new Blob([masked], { type: 'application/json' }));
  } else {
    const facts = { url: url?.href ?? host.report };
    host.dispatchEvent(new HelpErrorEvent({ code: 'report-elsewhere', severity: 'blocks', facts }));
  }
}

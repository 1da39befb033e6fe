/** Draws the few facts that most readers come for: how long, at what cost, when the money is back. */
import { html, nothing, type TemplateResult } from 'lit';
import { lawDays } from '../../content/returns/law-days.ts';
import { formatMoney } from '../../content/values/money.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import type { PolicyDocuments } from './needs.ts';

/** The facts of the general case, the law beside what the shop promises. */
export function renderFacts(
  { policy }: PolicyDocuments,
  { say, locale }: Words<ExplainerKey>,
  now: Date,
): TemplateResult | typeof nothing {
  const { returnDays, returnCost, freeReturnFrom, refundDays } = policy.values;
  const [least, ...others] = lawDays(policy.law, policy.countries, now.toISOString().slice(0, 10));
  const byLaw = least && say(others.length ? 'explainer:law.least' : 'explainer:law', { days: least });
  const free = freeReturnFrom && say('explainer:facts.free', { amount: formatMoney(freeReturnFrom, locale) });
  const facts = [
    returnDays &&
      renderFact('returnDays', say('explainer:days', { days: returnDays }), say('explainer:facts.return'), byLaw),
    returnCost && renderFact('returnCost', formatMoney(returnCost, locale), say('explainer:facts.cost'), free),
    refundDays && renderFact('refundDays', say('explainer:days', { days: refundDays }), say('explainer:facts.refund')),
  ].filter(Boolean);
  if (!facts.length) return nothing;
  return html`<section class="facts" part="facts">
    <h2>${say('explainer:facts')}</h2>
    <dl>${facts}</dl>
  </section>`;
}

function renderFact(name: string, value: string, label: string, beside?: string | number): TemplateResult {
  return html`<div>
    <dt><b data-unit="policy/values/${name}">${value}</b> ${label}</dt>
    <dd>${beside || nothing}</dd>
  </div>`;
}

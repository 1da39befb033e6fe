/** Draws the few facts that most readers come for: how long, at what cost, when the money is back. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
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
  const inDays = (days: number): string => say('explainer:days', { days });
  const facts = [
    returnDays && renderFact('returnDays', inDays(returnDays), say('explainer:facts.return'), byLaw),
    returnCost &&
      renderFact('returnCost', formatMoney(returnCost, locale), say('explainer:facts.cost'), free, 'freeReturnFrom'),
    refundDays && renderFact('refundDays', inDays(refundDays), say('explainer:facts.refund')),
  ].filter(Boolean);
  if (!facts.length) return nothing;
  return html`<section class="topic" part="facts">
    <h2>${say('explainer:facts')}</h2>
    <dl>${facts}</dl>
  </section>`;
}

/** A value in large type, what it is, and what stands `beside` it, which may be another value. */
function renderFact(
  name: string,
  value: string,
  label: string,
  beside?: string | number,
  other?: string,
): TemplateResult {
  const unit = other && beside ? `policy/values/${other}` : undefined;
  return html`<div>
    <dt><b data-unit="policy/values/${name}">${value}</b> ${label}</dt>
    <dd data-unit=${ifDefined(unit)}>${beside || nothing}</dd>
  </div>`;
}

/** Draws the few facts that most readers come for: how long, at what cost, when the money is back. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { lawDays } from '../../content/returns/law-days.ts';
import { promisesFor } from '../../content/returns/policy.ts';
import { wallClock } from '../../content/values/calendar.ts';
import { formatMoney } from '../../content/values/money.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import type { PolicyDocuments } from './needs.ts';
import { settled } from './question.ts';
import { type Promised, promiseUnit } from './units.ts';

/** The facts of the general case, the law beside what the shop promises. */
export function renderFacts(
  { policy, shop }: PolicyDocuments,
  { say, locale }: Words<ExplainerKey>,
  now: Date,
): TemplateResult | typeof nothing {
  const promises = promisesFor(settled({}, policy), policy);
  const { windows, wayBack, freeReturnFrom, refundDays } = promises;
  const returnDays = Math.max(0, ...windows.map(({ days, from }) => (from === 'delivery' ? days : 0)));
  const [least, ...others] = lawDays(policy.law, policy.countries, wallClock(now, shop.timeZone).day);
  const byLaw = least && say(others.length ? 'explainer:law.least' : 'explainer:law', { days: least });
  const isFree = wayBack?.paidBy === 'shop';
  const cost = isFree ? say('explainer:facts.costless') : wayBack?.cost && formatMoney(wayBack.cost, locale);
  const free =
    !isFree && freeReturnFrom && say('explainer:facts.free', { amount: formatMoney(freeReturnFrom, locale) });
  const inDays = (days: number): string => say('explainer:days', { days });
  const unit = (name: Promised): string => promiseUnit(policy, promises, name);
  const facts = [
    returnDays && renderFact(unit('windows'), inDays(returnDays), say('explainer:facts.return'), byLaw),
    cost && renderFact(unit('wayBack'), cost, say('explainer:facts.cost'), free, unit('freeReturnFrom')),
    refundDays && renderFact(unit('refundDays'), inDays(refundDays), say('explainer:facts.refund')),
  ].filter(Boolean);
  if (!facts.length) return nothing;
  return html`<section class="topic" part="facts">
    <h2>${say('explainer:facts')}</h2>
    <dl>${facts}</dl>
  </section>`;
}

/** A value in large type under the name of its unit, what it is, and what stands `beside` it, which may be another value. */
function renderFact(
  unit: string,
  value: string,
  label: string,
  beside?: string | number | false,
  other?: string,
): TemplateResult {
  return html`<div>
    <dt><b data-unit=${unit}>${value}</b> ${label}</dt>
    <dd data-unit=${ifDefined(beside ? other : undefined)}>${beside || nothing}</dd>
  </div>`;
}

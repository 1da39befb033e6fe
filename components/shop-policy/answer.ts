/** Answers what a reader asks of a policy: a chunk of its own, with all that it takes to know, fetched when they begin. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateRows } from '../../content/returns/dates.ts';
import type { Question } from '../../content/returns/question.ts';
import { reply } from '../../content/returns/question.ts';
import { wallClock } from '../../content/values/calendar.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import type { RenderAsk } from './ask.ts';
import type { PolicyDocuments } from './needs.ts';
import { settled, toldLines } from './question.ts';
import { renderDates, renderSentences, renderWhy } from './reply.ts';
import { replySentences } from './sentences.ts';

/** The answer of `now`, as far as it can be given; what is not the answer itself is not read out by itself. */
export function renderAnswer(
  { policy, shop }: PolicyDocuments,
  words: Words<ExplainerKey>,
  asked: Question,
  ask: RenderAsk,
  now: Date,
): { said: unknown; after: TemplateResult } {
  const answer = reply(settled(asked, policy), policy, now, shop.timeZone);
  const sentences = replySentences(answer, policy, words);
  const rows = dateRows(answer, asked.deliveredOn, wallClock(now, shop.timeZone).day);
  const unit = answer.exception ? `policy/${answer.exception.id}/returns` : 'policy/values/returnDays';
  const lines = [...toldLines(policy, words, asked), ...sentences.map(({ text }) => text)];
  // what asks the reader for more is nothing that the shop could confirm
  const asksBack = answer.missing.some((fact) => fact !== 'deliveredOn');
  return {
    said: renderSentences(sentences),
    after: html`${renderDates(rows, words)} ${renderWhy(answer, policy, words)}
      ${asksBack ? nothing : ask(unit, { lines }, 'reply')}`,
  };
}

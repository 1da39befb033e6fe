/** Draws the question “can this go back, and until when?”, and below it the answer. */
import { html, nothing, type TemplateResult } from 'lit';
import { wallClock } from '../../content/values/calendar.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';
import type { AnswerController } from './answer-controller.ts';
import type { RenderAsk } from './ask.ts';
import type { PolicyDocuments } from './needs.ts';
import { renderQuestion } from './question.ts';

/** The fields, and once one of them is filled in the answer of `now`. */
export function renderTry(
  documents: PolicyDocuments,
  words: Words<ExplainerKey>,
  answers: AnswerController,
  ask: RenderAsk,
  now: Date,
): TemplateResult {
  const { said = nothing, after = nothing } = answers.render?.(documents, words, answers.asked, ask, now) ?? {};
  const { shop, policy } = documents;
  const address = shop.contact.email ?? shop.name;
  return html`<section class="topic" part="question">
    <h2 id="try">${words.say('explainer:try')}</h2>
    <div @focusin=${answers.prepare}>
      ${renderQuestion(policy, words, answers, wallClock(now, shop.timeZone).day)}
      <div class="reply" role="status" part="reply">
        ${answers.failed ? html`<p>${words.say('explainer:ask.failed', { address })}</p>` : said}
      </div>
      <div class="after">${after}</div>
    </div>
  </section>`;
}

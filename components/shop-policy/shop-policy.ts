import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Question } from '../../content/returns/question.ts';
import { wallClock } from '../../content/values/calendar.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import { HelpController, type HelpState, unready, type Words } from '../help-controller.ts';
import { LocaleController } from '../locale-controller.ts';
import { renderFacts } from './facts.ts';
import { type PolicyDocuments, policyNeeds } from './needs.ts';
import { renderQuestion } from './question.ts';
import { renderRules, renderTopic } from './rules.ts';
import { styles } from './shop-policy.styles.ts';
import { renderTerms } from './terms.ts';

/**
 * @summary The returns policy, explained: the few facts, what cannot be returned, an answer for one's own case, all terms.
 *
 * Shows the published documents of a help centre in the language of the text around it. Nothing that a reader tells
 * it leaves the page.
 *
 * @slot - The terms as plain HTML, shown until documents are there, and in their place if there are none.
 *
 * @fires {HelpErrorEvent} help-error - Documents could not be loaded. Carries the finding.
 *
 * @csspart facts - How long, at what cost, when the money is back.
 * @csspart kept - What cannot be returned, and why.
 * @csspart special - The other special cases.
 * @csspart rule - One such case.
 * @csspart question - Answers for a case that the reader tells.
 * @csspart field - What the reader tells.
 * @csspart reply - The place of the answer.
 * @csspart answer - The sentence that answers.
 * @csspart why - How the answer came about.
 * @csspart terms - All terms.
 * @csspart outline - A link to one section of them.
 * @csspart section - One such section.
 * @csspart print - The button that prints.
 * @csspart topic - The sentence of the one rule that was asked for.
 * @csspart state - Says that the terms are loading or cannot be had.
 * @csspart retry - The button that tries again.
 *
 * @cssproperty [--shop-help-accent] - The colour of links and of what can be pressed; by default the theme's own.
 * @cssproperty [--shop-help-radius=8px] - The corners of boxes and buttons.
 * @cssproperty [--shop-help-size=max(1em, 16px)] - The size of the text; every length is a multiple of it.
 *
 * @cssstate loading - Documents are on their way.
 * @cssstate absent - There is nothing to show: no documents were named.
 * @cssstate broken - Documents could not be loaded.
 * @cssstate offline - Likewise, because there is no connection.
 */
export class ShopPolicy extends LitElement {
  static override styles = styles;

  /** The address of a help centre; absent, that of the page's `<link rel="shop-help">`. */
  @property() src = '';

  /** The id of the one rule to say, in a sentence; absent, the whole policy. */
  @property() topic = '';

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #help = new HelpController<PolicyDocuments, ExplainerKey>(this, policyNeeds);
  #question: Question = {};

  protected override willUpdate(): void {
    this.#help.ask(this.src, this.#locale.locale);
    const { documents, state } = this.#help;
    const shown = documents ? undefined : state;
    for (const each of unready) this.#internals.states[each === shown ? 'add' : 'delete'](each);
  }

  protected override render(): TemplateResult {
    const { documents, words, state } = this.#help;
    if (!words || !documents)
      return html`<slot></slot>${words && !this.topic ? this.#renderState(words, state) : nothing}`;
    return html`<div class="help" lang=${words.locale}>${this.#renderPolicy(documents, words)}</div>`;
  }

  #renderPolicy(documents: PolicyDocuments, words: Words<ExplainerKey>): unknown {
    const now = new Date();
    const { policy, shop } = documents;
    if (this.topic) return renderTopic(policy, this.topic, wallClock(now, shop.timeZone).day);
    const { origin, pathname } = location;
    return html`
      ${renderFacts(documents, words, now)} ${renderQuestion(documents, words, this.#question, now, this.#ask)}
      ${renderRules(policy, words)} ${renderTerms(documents, words, now, `${origin}${pathname}`)}
    `;
  }

  #renderState({ say }: Words<ExplainerKey>, state: HelpState): TemplateResult | typeof nothing {
    if (state === 'ready' || this.textContent?.trim()) return nothing;
    const final = state === 'loading' || state === 'absent';
    return html`<div class="state ${state}" part="state" role="status">
      <p>${say(`explainer:${state}`)}</p>
      ${final ? nothing : html`<button type="button" part="retry" @click=${this.#retry}>${say('faq:retry')}</button>`}
    </div>`;
  }

  readonly #ask = (question: Question): void => {
    this.#question = question;
    this.requestUpdate();
  };

  readonly #retry = async (): Promise<void> => {
    await this.#help.retry();
    await this.updateComplete;
    // the button was gone meanwhile, and the focus with it
    this.renderRoot.querySelector<HTMLElement>('[part="retry"], [part="field"]')?.focus();
  };
}

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ExplainerKey } from '../../locales/explainer.ts';
import { HelpController, unready, type Words } from '../help-controller.ts';
import { LocaleController } from '../locale-controller.ts';
import { renderState } from '../state.ts';
import { AnswerController } from './answer-controller.ts';
import { askAbout } from './ask.ts';
import { AskController } from './ask-controller.ts';
import { EarlierController } from './earlier-controller.ts';
import { renderFacts } from './facts.ts';
import { type PolicyDocuments, policyNeeds } from './needs.ts';
import { PapersController } from './papers-controller.ts';
import { renderRules } from './rules.ts';
import { styles } from './shop-policy.styles.ts';
import { goToSection, renderTerms } from './terms.ts';
import { renderTopic } from './topic.ts';
import { renderTry } from './try.ts';
import { renderHead, renderVersion } from './version.ts';

/**
 * @summary The returns policy, explained: the few facts, what cannot be returned, an answer for one's own case, all terms.
 *
 * Shows the published documents of a help centre in the language of the text around it. What a reader tells it stays
 * on the page; what they ask the shop they send themselves, unless the page takes it on.
 *
 * @slot - The terms as plain HTML, shown until documents are there, and in their place if there are none.
 *
 * @fires {HelpAskEvent} help-ask - The reader asked the shop to confirm something in writing. Cancelable: otherwise their own mail is offered.
 * @fires {HelpErrorEvent} help-error - Documents could not be loaded. Carries the finding.
 *
 * @csspart facts - How long, at what cost, when the money is back.
 * @csspart kept - What cannot be returned, and why.
 * @csspart special - The other special cases.
 * @csspart rule - One such case.
 * @csspart question - Answers for a case that the reader tells.
 * @csspart field - What the reader tells or writes.
 * @csspart choice - Likewise, one of two.
 * @csspart reply - The place of the answer.
 * @csspart answer - The sentence that answers.
 * @csspart dates - The dates of the answer in their order.
 * @csspart date - One of them.
 * @csspart why - How the answer came about; beside a rule, what asks for it.
 * @csspart ask - The button that begins a letter to the shop.
 * @csspart letter - The letter while it is written.
 * @csspart continue - The button that ends it.
 * @csspart cancel - The button that puts it away.
 * @csspart unsent - The letter that is written and not sent.
 * @csspart mail - The link that opens it as a mail.
 * @csspart change - The button that goes back to writing.
 * @csspart terms - All terms.
 * @csspart outline - A link to one section of them.
 * @csspart section - One such section.
 * @csspart version - Since when the terms hold, how to keep them, and the earlier ones.
 * @csspart print - The button that prints.
 * @csspart keep - The button that keeps the terms as a file.
 * @csspart copy - The button that copies a text.
 * @csspart earlier - A row that opens earlier terms.
 * @csspart old - Those terms.
 * @csspart topic - The one rule that was asked for.
 * @csspart more - The link from it to all terms.
 * @csspart mark - Says that a text is in another language, or about to change.
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
  readonly #help = new HelpController<PolicyDocuments, ExplainerKey>(this, policyNeeds, (id) => this.#bringOut(id));
  readonly #answers = new AnswerController(this);
  readonly #asking = new AskController(this);
  readonly #papers = new PapersController(this);
  readonly #earlier = new EarlierController(this, (name, schema) => this.#help.load(name, schema));
  #followed = false;

  protected override willUpdate(): void {
    this.#help.ask(this.src, this.#locale.locale);
    const { documents, state } = this.#help;
    const shown = documents ? undefined : state;
    for (const each of unready) this.#internals.states[each === shown ? 'add' : 'delete'](each);
  }

  protected override render(): TemplateResult {
    const { documents, words, state } = this.#help;
    if (words && documents)
      return html`<div class="help" lang=${words.locale}>${this.#renderPolicy(documents, words)}</div>`;
    const silent = !words || state === 'ready' || this.topic || this.textContent?.trim();
    return html`<slot></slot>${silent ? nothing : renderState(words.say, 'explainer', state, this.#retry)}`;
  }

  protected override updated(): void {
    // the strictest pages forbid a style in the markup, not one that a script sets
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('[data-days]'))
      row.style.flexGrow = row.dataset.days ?? '';
    if (this.#followed || !this.#help.documents || this.topic) return;
    this.#followed = true;
    goToSection(this.renderRoot, location.hash);
  }

  #renderPolicy(documents: PolicyDocuments, words: Words<ExplainerKey>): unknown {
    const now = new Date();
    const { policy, shop } = documents;
    if (this.topic) return renderTopic(documents, words, this.topic, now);
    const ask = askAbout(this.#asking, shop, words);
    return html`
      ${renderHead(documents, words, now)} ${renderFacts(documents, words, now)}
      ${renderTry(documents, words, this.#answers, ask, now)}
      ${renderRules(policy, words, ask)} ${renderTerms(policy, words, ask)}
      ${renderVersion(documents, words, this.#papers, this.#earlier)}
    `;
  }

  /** Earlier terms are drawn once they are read. */
  async #bringOut(day: string): Promise<void> {
    const version = this.#help.documents?.policy.earlier?.find(({ validFrom }) => validFrom === day);
    if (version) await this.#earlier.read(version);
  }

  readonly #retry = async (): Promise<void> => {
    await this.#help.retry();
    await this.updateComplete;
    // the button was gone meanwhile, and the focus with it
    this.renderRoot.querySelector<HTMLElement>('[part="retry"], [part="field"]')?.focus();
  };
}

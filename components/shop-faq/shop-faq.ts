import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { entriesOf, entryLike } from '../../content/documents/listing.ts';
import { HelpContactEvent } from '../events.ts';
import { HelpController, unready, type Words } from '../help-controller.ts';
import { LocaleController } from '../locale-controller.ts';
import { FeedbackController } from './feedback-controller.ts';
import { LightDomController } from './light-dom-controller.ts';
import { LinkController } from './link-controller.ts';
import { faqNeeds } from './needs.ts';
import { SearchController } from './search-controller.ts';
import { styles } from './shop-faq.styles.ts';
import { renderView, renderWaiting, type View } from './view.ts';

/**
 * @summary The questions that customers ask, with their answers, ways to reach a person and the notice of the shop.
 *
 * Shows the published documents of a help centre in the language of the text around it; without documents, the
 * questions of its light DOM: `<details>`, or headings with what follows them.
 *
 * @slot - Questions and answers as plain HTML, shown until documents are there, and in their place if there are none.
 *
 * @fires {HelpSearchEvent} help-search - The reader searched and has stopped typing for a second.
 * @fires {HelpOpenEvent} help-open - The reader opened an answer. Not fired when a link or the page opens it.
 * @fires {HelpFeedbackEvent} help-feedback - The reader said whether an answer helped, and again if they said why.
 * @fires {HelpContactEvent} help-contact - The reader chose a way to reach a person.
 * @fires {HelpErrorEvent} help-error - Documents could not be loaded, or `report` is not of this shop. Carries the finding.
 *
 * @csspart field - The search field.
 * @csspart results - What was found.
 * @csspart outcome - Says how many answers there are, or that there is none.
 * @csspart reading - Says how the query was understood.
 * @csspart hit - A word for which a text was found.
 * @csspart snippet - The sentence of an answer that says most about the query.
 * @csspart notice - The notice of the shop.
 * @csspart category - The title of a category.
 * @csspart questions - The questions of a category.
 * @csspart entry - A question with its answer.
 * @csspart question - The row that opens an answer.
 * @csspart answer - What opens.
 * @csspart mark - Says that a text is in another language, or about to change.
 * @csspart action - The link by which an answer or a search goes on.
 * @csspart related - A link to a related question.
 * @csspart feedback - Says that an answer helped, or did not.
 * @csspart reason - Says why it did not.
 * @csspart copy - The button that copies the link to an answer.
 * @csspart all - The button that shows all questions where a limit or a search hides some.
 * @csspart contact - The ways to reach a person.
 * @csspart channel - The link of one such way.
 * @csspart state - Says that answers are loading or cannot be had.
 * @csspart retry - The button that tries again.
 *
 * @cssproperty [--shop-help-accent] - The colour of links and of what can be pressed; by default the theme's own.
 * @cssproperty [--shop-help-radius=8px] - The corners of boxes and buttons.
 * @cssproperty [--shop-help-size=max(1em, 16px)] - The size of the text; every length is a multiple of it.
 *
 * @cssstate loading - Documents are on their way.
 * @cssstate absent - There is nothing to show: no documents were named and the light DOM is empty.
 * @cssstate broken - Documents could not be loaded, and there is nothing to show in their place.
 * @cssstate offline - Likewise, because there is no connection.
 */
export class ShopFaq extends LitElement {
  static override styles = styles;

  /** The address of a help centre; absent, that of the page's `<link rel="shop-help">`. */
  @property() src = '';

  /** The id of the one category to show, of those published; absent, all of them. */
  @property() topic = '';

  /** How many published questions to show at first; 0, all of them. */
  @property({ type: Number }) limit = 0;

  /** An address of the shop's own that is told what was searched for and how it ended; absent, nobody is. */
  @property() report = '';

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #help = new HelpController(this, faqNeeds, (id) => this.#bringOut(id));
  readonly #light = new LightDomController(this);
  readonly #entries = () =>
    this.#help.documents ? entriesOf(this.#help.documents.faq, this.topic) : this.#light.entries;
  readonly #links = new LinkController(this, this.#entries, (id) => this.#bringOut(id));
  readonly #search = new SearchController(this);
  readonly #feedback = new FeedbackController(this);
  #all = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic') || changed.has('limit')) this.#all = false;
    this.#help.ask(this.src, this.#locale.locale);
    const { documents, words, state } = this.#help;
    if (words && (documents || state !== 'loading')) {
      this.#light.takeOver(!documents, ({ id, question }) =>
        this.#links.open(entryLike(documents?.faq.entries, id, question)),
      );
      if (this.#whole) this.#search.over(documents?.faq ?? this.#light.entries, words.locale);
    }
    const shown = documents || this.#light.topics.length ? undefined : state;
    for (const each of unready) this.#internals.states[each === shown ? 'add' : 'delete'](each);
  }

  protected override render(): TemplateResult {
    const { documents, words, state } = this.#help;
    const waiting = state === 'loading' && !documents && !this.#light.topics.length;
    if (!words || waiting) return renderWaiting(words, this.#light.hasContent, this.#whole);
    return html`<div class="help" lang=${words.locale}>${renderView(this.#view(words))}</div>`;
  }

  protected override updated(): void {
    this.#light.restoreFocus();
    if (this.#help.words) this.#links.follow();
  }

  /** A few questions have no search, no notice and no way to a person around them; what stands in the page is whole. */
  get #whole(): boolean {
    return (!this.topic && !this.limit) || (!this.#help.documents && this.#light.topics.length > 0);
  }

  #view(words: Words): View {
    return {
      ...{ words, documents: this.#help.documents, state: this.#help.state, light: this.#light.topics },
      ...{ links: this.#links, search: this.#search, feedback: this.#feedback, whole: this.#whole },
      wanted: { topic: this.topic, limit: this.limit, all: this.#all },
      onAll: this.#showAll,
      onRetry: this.#retry,
      onContact: (channel) => this.dispatchEvent(new HelpContactEvent(channel)),
    };
  }

  /** Shows a linked entry that the limit or a search hides. */
  #bringOut(id: string): void {
    if (this.limit && this.#entries().findIndex((entry) => entry.id === id) >= this.limit) this.#all = true;
    this.#search.makeRoomFor(id);
  }

  readonly #retry = async (): Promise<void> => {
    await this.#help.retry();
    await this.updateComplete;
    // the button was gone meanwhile, and the focus with it
    this.renderRoot.querySelector<HTMLElement>('summary, [part="retry"]')?.focus();
  };

  readonly #showAll = async (): Promise<void> => {
    this.#all = true;
    this.requestUpdate();
    await this.updateComplete;
    // the button is gone, and the focus with it
    this.renderRoot.querySelectorAll('summary')[this.limit]?.focus();
  };
}

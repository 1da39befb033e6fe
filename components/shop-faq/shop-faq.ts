import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { entryOf, topicsOf } from '../../content/documents/listing.ts';
import { HelpContactEvent } from '../events.ts';
import { HelpController, type Words } from '../help-controller.ts';
import { LocaleController } from '../locale-controller.ts';
import { LightDomController } from './light-dom-controller.ts';
import { LinkController } from './link-controller.ts';
import { renderLightTopics } from './rows.ts';
import { styles } from './shop-faq.styles.ts';
import { type Asked, renderDocuments, renderState } from './view.ts';

/**
 * @summary The questions that customers ask, with their answers, ways to reach a person and the notice of the shop.
 *
 * Shows the published documents of a help centre in the language of the text around it; without documents, the
 * questions of its light DOM: `<details>`, or headings with what follows them.
 *
 * @slot - Questions and answers as plain HTML, shown until documents are there, and in their place if there are none.
 *
 * @fires {HelpOpenEvent} help-open - The reader opened an answer. Not fired when a link or the page opens it.
 * @fires {HelpContactEvent} help-contact - The reader chose a way to reach a person.
 * @fires {HelpErrorEvent} help-error - Documents could not be loaded. Carries the finding.
 *
 * @csspart notice - The notice of the shop.
 * @csspart category - The title of a category.
 * @csspart questions - The questions of a category.
 * @csspart entry - A question with its answer.
 * @csspart question - The row that opens an answer.
 * @csspart answer - What opens.
 * @csspart mark - Says that a text is in another language, or about to change.
 * @csspart action - The link by which an answer acts.
 * @csspart copy - The button that copies the link to an answer.
 * @csspart all - The button that shows all questions where a limit hides some.
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

  /** The id of the one category to show; absent, all of them. */
  @property() topic = '';

  /** How many questions to show at first; 0, all of them. */
  @property({ type: Number }) limit = 0;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #help = new HelpController(this);
  readonly #light = new LightDomController(this);
  readonly #links = new LinkController(this, (id) => this.#find(id));
  #all = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic') || changed.has('limit')) this.#all = false;
    this.#help.ask(this.src, this.#locale.locale);
    const { documents, words, state } = this.#help;
    if (words && (documents || state !== 'loading')) this.#light.takeOver(!documents, (id) => this.#links.open(id));
    const shown = documents || this.#light.topics.length ? undefined : state;
    for (const each of ['loading', 'absent', 'broken', 'offline'])
      this.#internals.states[each === shown ? 'add' : 'delete'](each);
  }

  protected override render(): TemplateResult {
    const { documents, words, state } = this.#help;
    if (!words || (!documents && state === 'loading')) return this.#renderWaiting(words);
    const context = { words, links: this.#links };
    const { topics } = this.#light;
    const light = topics.length ? renderLightTopics(topics, context) : this.#renderState(words);
    return html`
      <div class="help" lang=${words.locale}>
        ${
          documents
            ? renderDocuments(documents, this.#asked(), context)
            : html`<slot name="notice"></slot>${light}<slot name="contact"></slot>`
        }
        <p class="quiet" role="status">${this.#links.link?.copied ? words.say('faq:link.copied') : nothing}</p>
      </div>
    `;
  }

  protected override updated(): void {
    this.#light.restoreFocus();
    if (this.#help.words) this.#links.follow();
  }

  /** The light DOM is what a reader sees while documents are on their way. */
  #renderWaiting(words: Words | undefined): TemplateResult {
    const empty = words && !this.#light.hasContent;
    return html`<slot></slot>${empty ? html`<div class="help">${this.#renderState(words)}</div>` : nothing}`;
  }

  #renderState(words: Words): TemplateResult | typeof nothing {
    const { state } = this.#help;
    return state === 'ready' ? nothing : renderState(state, words, this.#retry);
  }

  #asked(): Asked {
    return {
      topic: this.topic,
      limit: this.limit,
      all: this.#all,
      onAll: this.#showAll,
      onContact: (channel) => this.dispatchEvent(new HelpContactEvent(channel)),
    };
  }

  /** The id of the entry that a link means, if it belongs here; one that the limit hides is brought out. */
  #find(id: string): string | undefined {
    const { documents } = this.#help;
    const light = this.#light.topics.flatMap(({ entries }) => entries);
    if (!documents) return light.find((entry) => entry.id === id)?.id;
    const shown = topicsOf(documents.faq, { topic: this.topic, limit: 0 }).flatMap(({ entries }) => entries);
    const entry = entryOf(shown, id);
    if (entry && this.limit && shown.indexOf(entry) >= this.limit) this.#all = true;
    return entry?.id;
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

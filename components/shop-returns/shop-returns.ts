import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { KnownOrder } from '../../content/returns/steps/answers.ts';
import type { ReturnsKey } from '../../locales/returns.ts';
import { HelpController, unready, type Words } from '../help-controller.ts';
import { LocaleController } from '../locale-controller.ts';
import { renderState } from '../state.ts';
import type { Channel } from './keep/channel.ts';
import { type ReturnsDocuments, returnsNeeds } from './needs.ts';
import { orderConverter } from './order-attribute.ts';
import type { LookUp } from './orders.ts';
import { renderInstead, tellOwner } from './screens/instead.ts';
import { renderView } from './screens/screen.ts';
import { styles } from './shop-returns.styles.ts';
import { WayController } from './way-controller.ts';

/**
 * @summary Withdraw from a contract, return, exchange, complain: each on a few screens, and have it in writing.
 *
 * Decides by the published policy and the law of the country of delivery, and refuses no statement. What is confirmed
 * goes to the shop's own address for requests; where there is none, the customer sends it with their own mail. Says
 * that the shop has something only when the shop's server has said so.
 *
 * @slot - How to withdraw, as plain HTML, shown until documents are there, and in their place if there are none.
 *
 * @fires {ReturnStepEvent} return-step - The customer went to a screen, on or back.
 * @fires {ReturnSubmitEvent} return-submit - The customer confirmed; nothing has been sent. Cancelable: otherwise it will be.
 * @fires {ReturnSettledEvent} return-settled - The shop has it, or the customer sent it another way.
 * @fires {HelpErrorEvent} help-error - Documents could not be loaded or drawn. Carries the finding.
 *
 * @csspart screen - One screen.
 * @csspart title - Its title.
 * @csspart back - The button that goes back.
 * @csspart summary - What is missing on the screen.
 * @csspart problem - What is missing in a field.
 * @csspart aim - What a customer may come for.
 * @csspart withdraw - The control for withdrawing.
 * @csspart field - What the customer types or chooses.
 * @csspart choice - Something to tick.
 * @csspart options - A question of which the answers are rows.
 * @csspart option - One such row.
 * @csspart stepper - One more, one less.
 * @csspart suggestion - What was probably meant to be typed.
 * @csspart photos - Where photos are added.
 * @csspart right - Until when the customer may withdraw.
 * @csspart statement - The words that will be or were sent.
 * @csspart change - Goes back to change something.
 * @csspart continue - The button that goes on.
 * @csspart send - The button that sends.
 * @csspart received - When the shop had it.
 * @csspart reference - Its reference.
 * @csspart next - What happens next, by when.
 * @csspart keep - The button that keeps a copy.
 * @csspart deadline - The button that adds the deadline to a calendar.
 * @csspart unsent - That the shop has not got it.
 * @csspart mail - The link that opens it as a mail.
 * @csspart copy - The button that copies it.
 * @csspart retry - The button that tries again.
 * @csspart state - Says that something is loading or cannot be had.
 *
 * @cssproperty [--shop-help-accent] - The colour of what can be pressed; by default the theme's own.
 * @cssproperty [--shop-help-radius=8px] - The corners of boxes and buttons.
 * @cssproperty [--shop-help-size=max(1em, 16px)] - The size of the text; every length is a multiple of it.
 *
 * @cssstate loading - Documents are on their way.
 * @cssstate absent - There is nothing to show: no documents were named.
 * @cssstate broken - Documents could not be loaded.
 * @cssstate offline - Likewise, because there is no connection.
 */
export class ShopReturns extends LitElement {
  static override styles = styles;

  /** The address of a help centre; absent, that of the page's `<link rel="shop-help">`. */
  @property() src = '';

  /** `withdrawal`: for nothing but that. */
  @property() mode = '';

  /** The order that it is about, as the page knows it; as an attribute, its number. */
  @property({ converter: orderConverter }) order: KnownOrder | undefined;

  /** Looks up an order by its number, for the page's own way to do so. */
  @property({ attribute: false }) orders: LookUp | undefined;

  /** The page's own way to its shop; absent, the address that the help centre names. */
  @property({ attribute: false }) channel: Channel | undefined;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #help = new HelpController<ReturnsDocuments, ReturnsKey>(this, returnsNeeds);
  readonly #way = new WayController(this, () => this.#help.documents);

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#help.ask(this.src, this.#locale.locale);
    const { documents, words, state } = this.#help;
    const shown = documents ? undefined : state;
    for (const each of unready) this.#internals.states[each === shown ? 'add' : 'delete'](each);
    if (documents && words) this.#way.enter({ ...documents, words, mode: this.mode, channel: this.channel });
    if (this.order && changed.has('order')) this.#way.know(this.order);
  }

  protected override render(): TemplateResult {
    const { documents, words, state } = this.#help;
    if (words && documents) return this.#drawn(documents, words);
    const silent = !words || state === 'ready' || this.textContent?.trim();
    return html`<slot></slot>${silent ? '' : renderState(words.say, 'returns', state, this.#retry)}`;
  }

  /** The screen; where it cannot be drawn, what the page says in its place, and how to reach the shop. */
  #drawn(documents: ReturnsDocuments, words: Words<ReturnsKey>): TemplateResult {
    try {
      return html`<div class="help" lang=${words.locale}>${renderView(this.#way.view(documents, words, this.orders))}</div>`;
    } catch (error) {
      tellOwner(this, error);
      return renderInstead(documents.shop, words);
    }
  }

  readonly #retry = async (): Promise<void> => {
    await this.#help.retry();
    await this.updateComplete;
    // the button was gone meanwhile, and the focus with it
    this.renderRoot.querySelector<HTMLElement>('[part="retry"], [part="title"]')?.focus();
  };
}

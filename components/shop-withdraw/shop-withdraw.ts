import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PublishedShop } from '../../content/documents/published.ts';
import { HelpController, unready } from '../help-controller.ts';
import type { HelpNeeds } from '../help-needs.ts';
import { LocaleController } from '../locale-controller.ts';
import { labelOf, sayBeside } from './control.ts';
import { renderLabel } from './render-label.ts';
import { styles } from './shop-withdraw.styles.ts';
import { SightController } from './sight-controller.ts';

const needs: HelpNeeds<PublishedShop> = { documents: (load) => load('shop', 'help-shop@1'), bare: true };

/**
 * @summary The control by which a customer withdraws from a contract: for the foot of every page and for that of an order.
 *
 * Bears the words of the law in the language of the text around it, and leads to the shop's returns page. Where the
 * shop has nothing that acknowledges a withdrawal, it says so and leads to the text to send oneself.
 *
 * @slot - A link of the page's own, shown until the shop is known, and in its place where it is not.
 *
 * @fires {HelpErrorEvent} help-error - The control is hidden or covered, or the shop could not be loaded. Carries the finding.
 *
 * @csspart control - The link.
 *
 * @cssproperty [--shop-help-accent] - The colour of the focus and of borders that are chosen; by default the theme's own.
 * @cssproperty [--shop-help-radius=8px] - The corners of the control.
 * @cssproperty [--shop-help-size=max(1em, 16px)] - The size of the text; every length is a multiple of it.
 *
 * @cssstate loading - The shop is on its way.
 * @cssstate absent - No help centre was named.
 * @cssstate broken - The shop could not be loaded.
 * @cssstate offline - Likewise, because there is no connection.
 */
export class ShopWithdraw extends LitElement {
  static override styles = styles;

  /** The address of a help centre; absent, that of the page's `<link rel="shop-help">`. */
  @property() src = '';

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #help = new HelpController<PublishedShop>(this, needs);

  constructor() {
    super();
    new SightController(this);
  }

  protected override willUpdate(): void {
    this.#help.ask(this.src, this.#locale.locale);
    const { documents, state } = this.#help;
    const shown = documents ? undefined : state;
    for (const each of unready) this.#internals.states[each === shown ? 'add' : 'delete'](each);
  }

  protected override render(): TemplateResult {
    const { documents: shop } = this.#help;
    if (!shop) return html`<slot></slot>`;
    const { locale } = this.#locale;
    const say = sayBeside(locale);
    return html`<a class="button" part="control" href=${addressOf(shop)}>
      ${
        shop.requests?.acknowledges
          ? renderLabel(labelOf('withdraw', locale, shop), say('withdraw:meaning'))
          : html`<span class="label">${say('withdraw:yourself')}</span>`
      }
    </a>`;
  }
}

/** The returns page, else this one. */
function addressOf({ links }: PublishedShop): string {
  const url = new URL(links.returns ?? location.href, document.baseURI);
  url.hash = 'withdraw';
  return url.href;
}

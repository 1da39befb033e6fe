import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PublishedShop } from '../../content/documents/published.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Say } from '../../locales/keys.ts';
import { type LetterKey, letterMessages } from '../../locales/letter.ts';
import { translator } from '../../locales/say.ts';
import { copyText } from '../copy-text.ts';
import type { Words } from '../help-controller.ts';
import { HelpAskEvent } from './ask-event.ts';
import { mailOf, mailUrl, quoteOf, type Read } from './mail.ts';

/** What a letter is about and whom it goes to. */
export interface LetterFacts {
  /** The name of what was read. */
  readonly unit: string;
  readonly read: Read;
  readonly shop: PublishedShop;
  readonly words: Words<ExplainerKey>;
}

type Host = ReactiveControllerHost & HTMLElement;

/** A new letter; `onClose` is called when the reader puts it away, or the page takes it on. */
export async function openLetter(host: Host, facts: LetterFacts, onClose: () => void): Promise<Letter> {
  const { locale } = facts.words;
  const messages = await letterMessages[locale]?.();
  return new Letter(host, facts, translator<LetterKey>(locale, { ...messages }), onClose);
}

/**
 * A question to the shop that it is asked to answer in writing: first written, then sent by the reader themselves,
 * unless the page takes it on. Until then it says that the shop has not got it. Forgotten when it is put away.
 */
export class Letter {
  readonly #host: Host;
  readonly #facts: LetterFacts;
  readonly #say: Say<LetterKey>;
  readonly #onClose: () => void;
  #question: string;
  #order = '';
  #written = false;
  #copied = false;

  constructor(host: Host, facts: LetterFacts, say: Say<LetterKey>, onClose: () => void) {
    this.#host = host;
    this.#facts = facts;
    this.#say = say;
    this.#onClose = onClose;
    this.#question = `${say('letter:asks')}\n\n${quoteOf(facts.read)}\n`;
  }

  render(): TemplateResult {
    return this.#written ? this.#renderUnsent() : this.#renderForm();
  }

  /** Goes to where the letter goes on. */
  focus(): void {
    const next = this.#written ? '[part="unsent"] > strong' : '[part="letter"] textarea';
    this.#host.shadowRoot?.querySelector<HTMLElement>(next)?.focus();
  }

  #renderForm(): TemplateResult {
    const say = this.#say;
    return html`<form class="letter" part="letter" lang=${this.#facts.words.locale} @submit=${this.#finish}>
      <label>${say('letter:question')}
        <textarea name="question" part="field" rows="8" maxlength="4000" required .value=${this.#question}></textarea>
      </label>
      <label>${say('letter:order')}
        <span class="muted">${say('letter:order.hint')}</span>
        <input name="order" part="field" maxlength="60" autocomplete="off" .value=${this.#order} />
      </label>
      <p>${say('letter:unsent')}</p>
      <p class="choices">
        <button class="filled" part="continue">${say('letter:continue')}</button>
        <button type="button" part="cancel" @click=${this.#onClose}>${say('letter:cancel')}</button>
      </p>
    </form>`;
  }

  #renderUnsent(): TemplateResult {
    const say = this.#say;
    const { shop, words } = this.#facts;
    const { email } = shop.contact;
    const { subject, body } = mailOf(this.#question, this.#order, shop, say);
    const whole = email && mailUrl(email, subject, body);
    const url = email && (whole || mailUrl(email, subject, say('letter:paste')));
    return html`<div class="unsent" part="unsent" lang=${words.locale}>
      <strong tabindex="-1">${clock} ${say('letter:not-sent')}</strong>
      <p>${email ? say('letter:not-received') : say('letter:not-received.copy')}</p>
      ${email && !whole ? html`<p>${say('letter:long')}</p>` : nothing}
      ${
        url
          ? html`<p class="choices"><a class="button filled" part="mail" href=${url}>${say('letter:mail')}</a></p>
              <p class="muted">${say('letter:to', { address: email ?? '' })}</p>`
          : nothing
      }
      <label>${say('letter:text')}
        <textarea part="field" rows="8" readonly .value=${body}></textarea>
      </label>
      <p class="choices">
        <button type="button" part="copy" @click=${() => this.#copy(body)}>
          ${words.say(this.#copied ? 'explainer:copied' : 'explainer:copy')}
        </button>
        <button type="button" part="change" @click=${() => this.#turn(false)}>${say('letter:change')}</button>
      </p>
    </div>`;
  }

  readonly #finish = (event: SubmitEvent): void => {
    event.preventDefault();
    const told = new FormData(event.currentTarget as HTMLFormElement);
    this.#question = String(told.get('question'));
    this.#order = String(told.get('order')).trim();
    const asked = new HelpAskEvent(this.#facts.unit, this.#question.trim(), this.#order);
    if (this.#host.dispatchEvent(asked)) this.#turn(true);
    else this.#onClose();
  };

  async #copy(text: string): Promise<void> {
    this.#copied = await copyText(text);
    this.#host.requestUpdate();
  }

  async #turn(written: boolean): Promise<void> {
    this.#written = written;
    this.#copied = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.focus();
  }
}

/** That something waits. */
const clock = html`<svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5"><circle cx="8" cy="8" r="7" /><path d="M8 4v4l3 2" /></svg>`;

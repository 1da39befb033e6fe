/** The frame over a text: what is typed here no page can watch. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import { askFrame } from '../ask.ts';
import type { FieldView } from '../background/field.ts';
import { failureOf } from '../refusal.ts';
import type { Meaning } from '../requests.ts';
import type { EditorWords } from '../words.ts';
import { type Command, commands, replacement } from './commands.ts';

/** So long typing rests before it is kept, in milliseconds. */
const rest = 150;

const meanings = ['changed', 'same', 'hidden'] as const satisfies readonly Meaning[];

export class Frame {
  readonly #root: HTMLElement;
  readonly #words: EditorWords;
  #view: FieldView | undefined;
  #text = '';
  #meaning: Meaning = 'changed';
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #height = 0;

  constructor(root: HTMLElement, words: EditorWords) {
    this.#root = root;
    this.#words = words;
    addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
    addEventListener('pagehide', () => this.#keep());
  }

  /** Opens what the person clicked, in `locale` or the language in which it stood there. */
  async open(locale?: Locale): Promise<void> {
    await this.#keep();
    try {
      this.#take(await askFrame({ type: 'field', ...(locale ? { locale } : {}) }));
    } catch (error) {
      this.#said = this.#words.say(`editor:failure.${failureOf(error)}`);
    }
    this.#draw();
    this.#input?.focus();
  }

  #take(view: FieldView): void {
    this.#view = view;
    this.#text = view.text;
    this.#said = view.fixed ? this.#words.say('editor:frame.fixed') : '';
  }

  get #input(): HTMLTextAreaElement | null {
    return this.#root.querySelector('textarea');
  }

  #draw(): void {
    const { say, locale } = this.#words;
    document.documentElement.lang = locale;
    const view = this.#view;
    render(
      html`
        ${view ? this.#renderField(view) : nothing}
        <p class="said" role="status">${this.#said}</p>
        <p class="row"><button class="main" @click=${this.#close}>${say('editor:frame.done')}</button></p>
      `,
      this.#root,
    );
    const height = document.documentElement.scrollHeight + 4;
    if (height !== this.#height) askFrame({ type: 'size', height }).catch(() => {});
    this.#height = height;
  }

  #renderField(view: FieldView): TemplateResult {
    const { say } = this.#words;
    const { kind, locale = '', original } = view;
    return html`
      ${view.languages.length ? this.#renderLanguages(view) : nothing}
      ${original === undefined ? nothing : html`<blockquote lang=${view.source}>${original}</blockquote>`}
      ${view.published === undefined || locale === view.source ? nothing : html`<p class="muted">${say('editor:frame.before')} <span lang=${view.source}>${view.published}</span></p>`}
      ${kind === 'prose' ? this.#renderTools() : nothing}
      <textarea
        rows=${kind === 'prose' ? 5 : 1}
        lang=${locale || nothing}
        spellcheck=${locale ? 'true' : 'false'}
        aria-label=${say('editor:frame.text', { language: locale && this.#name(locale) })}
        ?readonly=${view.fixed}
        .value=${live(this.#text)}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      ></textarea>
      ${/⟦/.test(view.text) ? html`<p class="muted">${say('editor:frame.marks')}</p>` : nothing}
      ${kind === 'money' || kind === 'number' ? html`<p class="muted">${say('editor:frame.value')}</p>` : nothing}
      ${this.#renderState(view)} ${view.asks ? this.#renderMeaning() : nothing}
    `;
  }

  #renderLanguages({ languages, locale }: FieldView): TemplateResult {
    const { say } = this.#words;
    return html`<nav aria-label=${say('editor:frame.languages')}>
      ${languages.map(
        (
          each,
        ) => html`<button aria-current=${each.locale === locale ? 'true' : 'false'} @click=${() => this.open(each.locale)}>
          ${this.#name(each.locale)} <small>${say(`editor:state.${each.unreviewed ? 'unreviewed' : each.state}`)}</small>
        </button>`,
      )}
    </nav>`;
  }

  #renderTools(): TemplateResult {
    return html`<div role="toolbar" aria-label=${this.#words.say('editor:frame.tools')}>
      ${commands.map((command) => html`<button @click=${() => this.#run(command)}>${this.#words.say(`editor:tool.${command}`)}</button>`)}
    </div>`;
  }

  /** A translation that is right although its source changed is said to be so, without touching it. */
  #renderState({ languages, locale, fixed }: FieldView): TemplateResult | typeof nothing {
    const own = languages.find((each) => each.locale === locale);
    if (!own || fixed || (own.state !== 'stale' && !own.unreviewed)) return nothing;
    return html`<p class="row"><button @click=${this.#confirm}>${this.#words.say('editor:frame.confirm')}</button></p>`;
  }

  #renderMeaning(): TemplateResult {
    const { say } = this.#words;
    return html`<fieldset>
      <legend>${say('editor:meaning.question')}</legend>
      ${meanings.map(
        (
          each,
        ) => html`<label><input type="radio" name="meaning" .checked=${live(each === this.#meaning)} @change=${() => this.#mean(each)}>
          ${say(`editor:meaning.${each}`)}</label>`,
      )}
    </fieldset>`;
  }

  #name(locale: Locale): string {
    return languageName(locale, this.#words.locale);
  }

  readonly #onInput = (event: InputEvent): void => {
    this.#text = (event.target as HTMLTextAreaElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), rest);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const command = { b: 'bold', i: 'italic', k: 'link' }[event.key.toLowerCase()] as Command | undefined;
    if (event.key === 'Enter' && this.#view?.kind !== 'prose') event.preventDefault();
    if (!command || !(event.ctrlKey || event.metaKey) || this.#view?.kind !== 'prose') return;
    event.preventDefault();
    this.#run(command);
  };

  /** As if it were typed, so that the browser can undo it. */
  #run(command: Command): void {
    const input = this.#input;
    if (!input || input.readOnly) return;
    const { from, to, text, start, end } = replacement(input.value, input.selectionStart, input.selectionEnd, command);
    input.focus();
    input.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, text)) input.setRangeText(text, from, to);
    input.setSelectionRange(start, end);
    input.dispatchEvent(new InputEvent('input'));
  }

  #mean(meaning: Meaning): void {
    this.#meaning = meaning;
    this.#keep(true);
  }

  readonly #confirm = async (): Promise<void> => {
    const { locale } = this.#view ?? {};
    if (locale) this.#take(await askFrame({ type: 'confirm', locale }));
    this.#draw();
  };

  readonly #close = async (): Promise<void> => {
    await this.#keep();
    await askFrame({ type: 'close' });
  };

  /** Keeps what was typed; nothing if it is kept already. */
  async #keep(again = false): Promise<void> {
    clearTimeout(this.#timer);
    const view = this.#view;
    if (!view || view.fixed || (this.#text === view.text && !again)) return;
    const { say } = this.#words;
    const locale = view.locale ?? view.source;
    try {
      const text = this.#text;
      const { unreadable } = await askFrame({ type: 'type', locale, text, meaning: this.#meaning });
      this.#view = { ...(await askFrame({ type: 'field', locale })), text };
      this.#said = say(unreadable ? 'editor:frame.unreadable' : 'editor:frame.kept');
    } catch (error) {
      this.#said = say(`editor:failure.${failureOf(error)}`);
    }
    this.#draw();
  }
}

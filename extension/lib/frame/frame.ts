/** The frame over a text: what is typed here no page can watch. */
import { html, nothing, render } from 'lit';
import type { Locale } from '../../../content/values/locale.ts';
import { askFrame } from '../ask.ts';
import type { FieldView } from '../background/field.ts';
import { failureOf } from '../refusal.ts';
import type { Meaning } from '../requests/parts.ts';
import type { EditorWords } from '../words.ts';
import { type Command, replacement } from './commands.ts';
import { type FieldContext, renderField } from './view.ts';

/** So long typing rests before it is kept, in milliseconds. */
const rest = 150;

export class Frame implements FieldContext {
  readonly words: EditorWords;
  text = '';
  meaning: Meaning = 'changed';

  readonly #root: HTMLElement;
  #view: FieldView | undefined;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, words: EditorWords) {
    this.#root = root;
    this.words = words;
    addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
    new ResizeObserver(() => {
      askFrame({ type: 'size', height: document.body.offsetHeight + 4 }).catch(() => {});
    }).observe(document.body);
    addEventListener('pagehide', () => this.#keep());
  }

  /** Opens what the person clicked, in `locale` or the language in which it stood there. */
  async open(locale?: Locale): Promise<void> {
    // what is typed while languages change would land in the wrong one
    this.#root.inert = true;
    await this.#keep();
    try {
      this.#take(await askFrame({ type: 'field', ...(locale ? { locale } : {}) }));
    } catch (error) {
      this.#said = this.words.say(`editor:failure.${failureOf(error)}`);
    }
    this.#root.inert = false;
    this.#draw();
    this.#input?.focus();
  }

  #take(view: FieldView): void {
    this.#view = view;
    this.text = view.text;
    this.#said = view.fixed ? this.words.say('editor:frame.fixed') : '';
  }

  get #input(): HTMLTextAreaElement | null {
    return this.#root.querySelector('textarea');
  }

  #draw(): void {
    const { say, locale } = this.words;
    document.documentElement.lang = locale;
    const view = this.#view;
    render(
      html`
        <h1>${say('editor:picker.frame')}</h1>
        ${view ? renderField(view, this) : nothing}
        <p class="said" role="status">${this.#said}</p>
        <p class="row"><button class="main" @click=${this.#close}>${say('editor:frame.done')}</button></p>
      `,
      this.#root,
    );
  }

  readonly onInput = (event: InputEvent): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), rest);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const command = { b: 'bold', i: 'italic', k: 'link' }[event.key.toLowerCase()] as Command | undefined;
    if (event.key === 'Enter' && this.#view?.kind !== 'prose') event.preventDefault();
    if (!command || !(event.ctrlKey || event.metaKey) || this.#view?.kind !== 'prose') return;
    event.preventDefault();
    this.run(command);
  };

  /** As if it were typed, so that the browser can undo it. */
  readonly run = (command: Command): void => {
    const input = this.#input;
    if (!input || input.readOnly) return;
    const { from, to, text, start, end } = replacement(input.value, input.selectionStart, input.selectionEnd, command);
    input.focus();
    input.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, text)) input.setRangeText(text, from, to);
    input.setSelectionRange(start, end);
    input.dispatchEvent(new InputEvent('input'));
  };

  readonly mean = (meaning: Meaning): void => {
    this.meaning = meaning;
    this.#keep(true);
  };

  readonly confirm = async (): Promise<void> => {
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
    if (!view || view.fixed || (this.text === view.text && !again)) return;
    const { say } = this.words;
    const locale = view.locale ?? view.source;
    try {
      const text = this.text;
      const { unreadable } = await askFrame({ type: 'type', locale, text, meaning: this.meaning });
      this.#view = { ...(await askFrame({ type: 'field', locale })), text };
      this.#said = say(unreadable ? 'editor:frame.unreadable' : 'editor:frame.kept');
    } catch (error) {
      this.#said = say(`editor:failure.${failureOf(error)}`);
    }
    this.#draw();
  }
}

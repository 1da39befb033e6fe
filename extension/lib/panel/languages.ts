/** The text that is open, in all its languages side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import type { FieldView } from '../background/field.ts';
import { renderFindings } from '../findings.ts';
import { renderPieces } from '../value.ts';
import type { PanelContext } from './context.ts';

/** So long typing rests before it is kept, in milliseconds. */
const rest = 400;

export class Languages {
  readonly #panel: PanelContext;
  /** What was typed and is not kept yet. */
  readonly #typed = new Map<Locale, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: PanelContext) {
    this.#panel = panel;
  }

  /** One field for each language; folded away, so that the changes stay in sight. */
  render(tab: number, views: readonly FieldView[]): TemplateResult | typeof nothing {
    const [first] = views;
    if (!first?.languages.length) return nothing;
    const { say } = this.#panel.words;
    return html`<details open>
      <summary>${say('editor:languages.title')}</summary>
      ${first.published === undefined || first.original === undefined ? nothing : html`<p class="text" lang=${first.source}>${renderPieces(first.published, first.original, first.source)}</p>`}
      ${views.map((view) => this.#renderLanguage(tab, view))}
    </details>`;
  }

  #renderLanguage(tab: number, view: FieldView): TemplateResult {
    const { words, act } = this.#panel;
    const { locale = view.source, fixed } = view;
    const own = view.languages.find((each) => each.locale === locale);
    const name = languageName(locale, words.locale);
    const isOpen = own && !fixed && (own.state === 'stale' || own.unreviewed);
    return html`
      <p><b>${name}</b> <small>${own ? words.say(`editor:state.${own.unreviewed && own.state === 'current' ? 'unreviewed' : own.state}`) : nothing}</small></p>
      <textarea
        lang=${locale}
        aria-label=${words.say('editor:frame.text', { language: name })}
        ?readonly=${fixed}
        .value=${live(this.#typed.get(locale) ?? view.text)}
        @input=${(event: InputEvent) => this.#onInput(tab, locale, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${renderFindings(words, view.findings)}
      ${isOpen ? html`<p class="row"><button @click=${() => act(() => askPanel({ type: 'confirm-in', tab, locale }))}>${words.say('editor:frame.confirm')}</button></p>` : nothing}
    `;
  }

  #onInput(tab: number, locale: Locale, text: string): void {
    this.#typed.set(locale, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(tab), rest);
  }

  #keep(tab: number): Promise<void> {
    return this.#panel.act(async () => {
      for (const [locale, text] of [...this.#typed]) {
        await askPanel({ type: 'type-in', tab, locale, text, meaning: 'changed' });
        if (this.#typed.get(locale) === text) this.#typed.delete(locale);
      }
    });
  }
}

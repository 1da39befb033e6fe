/** The text that is open, in all its languages side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import type { FieldView } from '../background/field.ts';
import { renderFindings } from '../findings.ts';
import { renderKept } from '../frame/kept.ts';
import { renderMeaning } from '../frame/meaning.ts';
import { Typing } from '../typing.ts';
import { renderPieces } from '../value.ts';
import type { PanelContext } from './context.ts';

/** So long typing rests before it is kept, in milliseconds. */
const rest = 400;

export class Languages {
  readonly #panel: PanelContext;
  readonly #origin: string;
  /** What is typed into the text that is open, by language. */
  #typing = new Map<Locale, Typing>();
  #unit = '';
  #visit = '';

  constructor(panel: PanelContext, origin: string) {
    this.#panel = panel;
    this.#origin = origin;
    addEventListener('pagehide', () => this.#keep());
  }

  /** One field for each language; folded away, so that the changes stay in sight. */
  render(views: readonly FieldView[]): TemplateResult | typeof nothing {
    const [first] = views;
    if (first?.unit !== this.#unit) this.#open(first?.unit ?? '');
    if (!first?.languages.length) return nothing;
    const { say } = this.#panel.words;
    return html`<details open>
      <summary>${say('editor:languages.title')}</summary>
      ${first.published === undefined || first.original === undefined ? nothing : html`<p class="text" lang=${first.source}>${renderPieces(first.published, first.original, first.source)}</p>`}
      ${views.map((view) => this.#renderLanguage(view))}
    </details>`;
  }

  /** What was typed into one text never lands in another. */
  #open(unit: string): void {
    this.#keep();
    this.#typing = new Map();
    this.#unit = unit;
    this.#visit = crypto.randomUUID();
  }

  #keep(): void {
    for (const typing of this.#typing.values()) typing.keep();
  }

  #renderLanguage(view: FieldView): TemplateResult {
    const { words, act } = this.#panel;
    const { locale = view.source, fixed, unit } = view;
    const named = { origin: this.#origin, unit, visit: this.#visit };
    const typing = this.#typing.get(locale) ?? this.#begin(view, locale);
    typing.show(view);
    const own = view.languages.find((each) => each.locale === locale);
    const name = languageName(locale, words.locale);
    const isOpen = own && !fixed && (own.state === 'stale' || own.unreviewed);
    const confirm = (): Promise<void> => act(() => askPanel({ type: 'confirm-in', ...named, locale }));
    return html`
      <p><b>${name}</b> <small>${own ? words.say(`editor:state.${own.unreviewed && own.state === 'current' ? 'unreviewed' : own.state}`) : nothing}</small></p>
      <textarea
        lang=${locale}
        aria-label=${words.say('editor:frame.text', { language: name })}
        ?readonly=${fixed}
        .value=${live(typing.text)}
        @input=${(event: InputEvent) => typing.input((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${typing.isKept || typing.failure ? renderKept(words, typing, view) : nothing}
      ${view.meaning && !fixed ? renderMeaning(words, view.meaning, (meaning) => act(() => askPanel({ type: 'mean-in', ...named, meaning }))) : nothing}
      ${renderFindings(words, view.findings, 'here')}
      ${isOpen ? html`<p class="row"><button type="button" @click=${confirm}>${words.say('editor:frame.confirm')}</button></p>` : nothing}
    `;
  }

  #begin({ text, unit }: FieldView, locale: Locale): Typing {
    const [origin, visit] = [this.#origin, this.#visit];
    const typing = new Typing(text, {
      rest,
      send: (typed) => askPanel({ type: 'type-in', origin, unit, visit, locale, ...typed }),
      look: async () => {
        const views = await askPanel({ type: 'fields', origin, unit });
        return views.find((view) => view.locale === locale)?.text ?? '';
      },
      tell: () => this.#panel.draw(),
    });
    this.#typing.set(locale, typing);
    return typing;
  }
}

/** The text that is open, in all its languages side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageName } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import type { FieldView } from '../background/field.ts';
import { Earlier, renderEarlier } from '../earlier.ts';
import { renderFindings } from '../findings.ts';
import { renderKept } from '../frame/kept.ts';
import { renderMeaning } from '../frame/meaning.ts';
import { Typings } from '../typings.ts';
import { renderUnkept } from '../unkept.ts';
import { renderPieces } from '../value.ts';
import type { PanelContext } from './context.ts';

export class Languages {
  readonly #panel: PanelContext;
  readonly #origin: string;
  /** What is typed into the text that is open, by language. */
  readonly #typings: Typings;
  readonly #earlier: Earlier;
  #unit = '';

  constructor(panel: PanelContext, origin: string) {
    this.#panel = panel;
    this.#origin = origin;
    this.#typings = new Typings(origin, () => panel.draw());
    this.#earlier = new Earlier(
      (unit, of) => askPanel({ type: 'earlier', origin, unit, of }),
      () => panel.draw(),
    );
    addEventListener('pagehide', () => this.#typings.keep());
  }

  /** Keeps what is typed; tells whether nothing is left that could be lost. */
  keep(): Promise<boolean> {
    return this.#typings.keep();
  }

  /** One field for each language; folded away, so that the changes stay in sight. */
  render(views: readonly FieldView[]): unknown {
    const [first] = views;
    const unit = first?.unit ?? '';
    if (unit !== this.#unit) this.#typings.leave();
    this.#unit = unit;
    return [first?.languages.length ? this.#renderOpen(first, views) : nothing, this.#renderUnkept()];
  }

  #renderOpen({ source, published, original }: FieldView, views: readonly FieldView[]): TemplateResult {
    const { say } = this.#panel.words;
    const fixed = views.find((view) => view.fixed);
    return html`<details open>
      <summary>${say('editor:languages.title')}</summary>
      ${published === undefined || original === undefined ? nothing : html`<p class="text" lang=${source}>${renderPieces(published, original, source)}</p>`}
      ${fixed?.can ? html`<p class="muted">${say('editor:frame.can', { can: fixed.can })}</p>` : nothing}
      ${views.map((view) => this.#renderLanguage(view))}
    </details>`;
  }

  /** What was typed into one text never lands in another, and is not gone with it. */
  #renderUnkept(): unknown {
    return renderUnkept(this.#panel.words, this.#typings, [this.#unit]);
  }

  #renderLanguage(view: FieldView): TemplateResult {
    const { words, act } = this.#panel;
    const { locale = view.source, fixed, unit } = view;
    const named = { origin: this.#origin, unit, visit: this.#typings.visit };
    const own = view.languages.find((each) => each.locale === locale);
    const name = languageName(locale, words.locale);
    const state = own
      ? words.say(`editor:state.${own.unreviewed && own.state === 'current' ? 'unreviewed' : own.state}`)
      : '';
    const typing = this.#typings.at(view);
    // what was typed before it was closed stays in its field
    if (fixed && !typing.waits)
      return html`<p><b>${name}</b> <small>${[state, words.say('editor:languages.fixed')].filter((each) => each).join(' · ')}</small></p>
        <p class="text" lang=${locale}>${view.text}</p>`;
    const isOpen = own && (own.state === 'stale' || own.unreviewed);
    const confirm = (): Promise<void> => act(() => askPanel({ type: 'confirm-in', ...named, locale }));
    return html`
      <p><b>${name}</b> <small>${state}</small></p>
      <textarea
        lang=${locale}
        aria-label=${words.say('editor:frame.text', { language: name })}
        .value=${live(typing.text)}
        @input=${(event: InputEvent) => typing.input((event.target as HTMLTextAreaElement).value)}
        @blur=${() => typing.keep()}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && view.kind !== 'prose' && event.preventDefault()}
      ></textarea>
      ${typing.isKept || typing.failure ? renderKept(words, typing, view) : nothing}
      ${view.meaning ? renderMeaning(words, view.meaning, (meaning) => act(() => askPanel({ type: 'mean-in', ...named, meaning }))) : nothing}
      ${renderFindings(words, view.findings, 'here')} ${renderEarlier(words, view, this.#earlier)}
      ${isOpen ? html`<p class="row"><button type="button" @click=${confirm}>${words.say('editor:frame.confirm')}</button></p>` : nothing}
    `;
  }
}

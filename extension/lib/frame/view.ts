/** Draws a text that is edited: its languages, its source, the field, and what has to be said of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Meaning } from '../../../content/documents/draft/meaning.ts';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import type { FieldView } from '../background/field.ts';
import { renderFindings } from '../findings.ts';
import { placeWords } from '../place.ts';
import { renderPieces } from '../value.ts';
import type { EditorWords } from '../words.ts';
import type { Command } from './commands.ts';
import { renderMeaning } from './meaning.ts';
import { renderTools } from './tools.ts';

/** What is typed, and whom to tell what the person did. */
export interface FieldContext {
  readonly words: EditorWords;
  readonly text: string;
  readonly open: (locale: Locale) => void;
  readonly run: (command: Command) => void;
  readonly mean: (meaning: Meaning) => void;
  readonly confirm: () => void;
  readonly onInput: (event: InputEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A text or a value, to be typed. */
export function renderField(view: FieldView, context: FieldContext): TemplateResult {
  const { say } = context.words;
  const { kind, locale, fixed } = view;
  const language = locale ? nameOf(locale, context) : '';
  return html`
    ${view.languages.length ? renderLanguages(view, context) : nothing} ${renderOriginal(view, context)}
    ${kind === 'prose' && !fixed ? renderTools(context.words, context.run) : nothing}
    ${
      fixed
        ? html`<p class="text" lang=${ifDefined(locale)}>${view.text}</p>`
        : html`<textarea
            rows=${kind === 'prose' ? 5 : 1}
            lang=${ifDefined(locale)}
            spellcheck=${locale ? 'true' : 'false'}
            aria-label=${locale ? say('editor:frame.text', { language }) : placeWords(context.words, view.place)}
            .value=${live(context.text)}
            @input=${context.onInput}
            @keydown=${context.onKey}
          ></textarea>`
    }
    ${view.text.includes('⟦') && !fixed ? html`<p class="muted">${say('editor:frame.marks')}</p>` : nothing}
    ${(kind === 'money' || kind === 'number') && !fixed ? html`<p class="muted">${say('editor:frame.value')}</p>` : nothing}
    ${renderFindings(context.words, view.findings, 'here')} ${renderState(view, context)}
    ${view.meaning && !fixed ? renderMeaning(context.words, view.meaning, context.mean) : nothing}
  `;
}

function renderLanguages({ languages, locale }: FieldView, context: FieldContext): TemplateResult {
  const { say } = context.words;
  const renderLanguage = (each: FieldView['languages'][number]): TemplateResult => html`
    <button type="button" aria-current=${each.locale === locale ? 'true' : 'false'} @click=${() => context.open(each.locale)}>
      ${nameOf(each.locale, context)}
      <small>${say(`editor:state.${each.unreviewed && each.state === 'current' ? 'unreviewed' : each.state}`)}</small>
    </button>
  `;
  return html`<nav aria-label=${say('editor:frame.languages')}>${languages.map(renderLanguage)}</nav>`;
}

/** The text to translate; where it is changed and not published, word by word what changed. */
function renderOriginal({ original, published, source }: FieldView, { words: { say } }: FieldContext): unknown {
  if (original === undefined) return nothing;
  const text = published === undefined ? original : renderPieces(published, original, source);
  return html`<p class="muted">${say('editor:frame.source')}</p><blockquote lang=${source}>${text}</blockquote>`;
}

/** A translation that is right although its source changed is said to be so, without touching it. */
function renderState({ languages, locale, fixed }: FieldView, context: FieldContext): TemplateResult | typeof nothing {
  const own = languages.find((each) => each.locale === locale);
  if (!own || fixed || (own.state !== 'stale' && !own.unreviewed)) return nothing;
  return html`<p class="row"><button type="button" @click=${context.confirm}>${context.words.say('editor:frame.confirm')}</button></p>`;
}

function nameOf(locale: Locale, { words }: FieldContext): string {
  return languageName(locale, words.locale);
}

/** Draws a text that is edited: its languages, its source, the field, and what has to be said of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import type { FieldView } from '../background/field.ts';
import { renderFindings } from '../findings.ts';
import type { Meaning } from '../requests/parts.ts';
import { renderPieces } from '../value.ts';
import type { EditorWords } from '../words.ts';
import { type Command, commands } from './commands.ts';

/** What is typed, and whom to tell what the person did. */
export interface FieldContext {
  readonly words: EditorWords;
  readonly text: string;
  readonly meaning: Meaning;
  readonly open: (locale: Locale) => void;
  readonly run: (command: Command) => void;
  readonly mean: (meaning: Meaning) => void;
  readonly confirm: () => void;
  readonly onInput: (event: InputEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const meanings = ['changed', 'same', 'hidden'] as const satisfies readonly Meaning[];

/** A text or a value, to be typed. */
export function renderField(view: FieldView, context: FieldContext): TemplateResult {
  const { say } = context.words;
  const { kind, locale, fixed } = view;
  const language = locale ? nameOf(locale, context) : '';
  return html`
    ${view.languages.length ? renderLanguages(view, context) : nothing} ${renderOriginal(view, context)}
    ${kind === 'prose' && !fixed ? renderTools(context) : nothing}
    <textarea
      rows=${kind === 'prose' ? 5 : 1}
      lang=${locale ?? nothing}
      spellcheck=${locale ? 'true' : 'false'}
      aria-label=${say('editor:frame.text', { language })}
      ?readonly=${fixed}
      .value=${live(context.text)}
      @input=${context.onInput}
      @keydown=${context.onKey}
    ></textarea>
    ${view.text.includes('⟦') ? html`<p class="muted">${say('editor:frame.marks')}</p>` : nothing}
    ${kind === 'money' || kind === 'number' ? html`<p class="muted">${say('editor:frame.value')}</p>` : nothing}
    ${renderFindings(context.words, view.findings)} ${renderState(view, context)}
    ${view.asks && !fixed ? renderMeaning(context) : nothing}
  `;
}

function renderLanguages({ languages, locale }: FieldView, context: FieldContext): TemplateResult {
  const { say } = context.words;
  const renderLanguage = (each: FieldView['languages'][number]): TemplateResult => html`
    <button aria-current=${each.locale === locale ? 'true' : 'false'} @click=${() => context.open(each.locale)}>
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

function renderTools({ words: { say }, run }: FieldContext): TemplateResult {
  return html`<div role="toolbar" aria-label=${say('editor:frame.tools')}>
    ${commands.map((each) => html`<button @click=${() => run(each)}>${say(`editor:tool.${each}`)}</button>`)}
  </div>`;
}

/** A translation that is right although its source changed is said to be so, without touching it. */
function renderState({ languages, locale, fixed }: FieldView, context: FieldContext): TemplateResult | typeof nothing {
  const own = languages.find((each) => each.locale === locale);
  if (!own || fixed || (own.state !== 'stale' && !own.unreviewed)) return nothing;
  return html`<p class="row"><button @click=${context.confirm}>${context.words.say('editor:frame.confirm')}</button></p>`;
}

function renderMeaning({ words: { say }, meaning, mean }: FieldContext): TemplateResult {
  return html`<fieldset>
    <legend>${say('editor:meaning.question')}</legend>
    ${meanings.map(
      (each) => html`<label>
        <input type="radio" name="meaning" .checked=${live(each === meaning)} @change=${() => mean(each)}>
        ${say(`editor:meaning.${each}`)}
      </label>`,
    )}
  </fieldset>`;
}

function nameOf(locale: Locale, { words }: FieldContext): string {
  return languageName(locale, words.locale);
}

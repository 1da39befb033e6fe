/** Draws a text that is edited: its languages, its source, the field, and what has to be said of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Meaning } from '../../../content/documents/draft/meaning.ts';
import { type Locale, languageName } from '../../../content/values/locale.ts';
import type { FieldView } from '../background/field.ts';
import { type Earlier, sourcePieces } from '../earlier.ts';
import { renderFindings } from '../findings.ts';
import { choiceWords, placeWords } from '../place.ts';
import { valueWords } from '../value-words.ts';
import type { EditorWords } from '../words.ts';
import type { Command } from './commands.ts';
import { renderMeaning } from './meaning.ts';

/** What is typed, and whom to tell what the person did. */
export interface FieldContext {
  readonly words: EditorWords;
  readonly text: string;
  readonly open: (locale: Locale) => void;
  readonly run: (command: Command) => void;
  readonly mean: (meaning: Meaning) => void;
  readonly confirm: () => void;
  readonly earlier: Earlier;
  readonly onInput: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A text or a value, to be typed. */
export function renderField(view: FieldView, context: FieldContext): TemplateResult {
  const { say } = context.words;
  const { kind, locale, fixed } = view;
  return html`
    ${view.languages.length ? renderLanguages(view, context) : nothing} ${renderOriginal(view, context)}
    ${fixed ? html`<p class="text" lang=${ifDefined(locale)}>${readAs(view, context)}</p>` : renderInput(view, context)}
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

/** What is typed or chosen. */
function renderInput(view: FieldView, context: FieldContext): TemplateResult {
  const { kind, locale, among = [], place } = view;
  const { words, text, onInput } = context;
  const label = locale
    ? words.say('editor:frame.text', { language: nameOf(locale, context) })
    : placeWords(words, place);
  if (kind === 'choice')
    return html`<select class="typed" aria-label=${label} .value=${live(text)} @change=${onInput}>
      ${among.map((each) => html`<option value=${each} ?selected=${each === text}>${choiceWords(words, place.field, each) ?? each}</option>`)}
    </select>`;
  if (kind === 'day')
    return html`<input class="typed" type="date" aria-label=${label} .value=${live(text)} @input=${onInput}>`;
  return html`<textarea
    class="typed"
    rows=${kind === 'prose' ? 5 : 1}
    lang=${ifDefined(locale)}
    spellcheck=${locale ? 'true' : 'false'}
    aria-label=${label}
    .value=${live(text)}
    @input=${onInput}
    @keydown=${context.onKey}
  ></textarea>`;
}

/** What may not be changed, as people say it. */
function readAs({ kind, place, text }: FieldView, { words }: FieldContext): string {
  return kind === 'choice' || kind === 'day' ? valueWords(words, place, text) : text;
}

/** The text to translate, with what changed in it. */
function renderOriginal(view: FieldView, { words, earlier }: FieldContext): unknown {
  const pieces = sourcePieces(words, view, earlier);
  return (
    pieces &&
    html`<p class="muted">${words.say(view.of ? 'editor:source.changed' : 'editor:frame.source')}</p>${pieces}`
  );
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

/** Says what became of what was typed: kept, not kept, or changed elsewhere meanwhile. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Locale } from '../../../content/values/locale.ts';
import type { FieldView } from '../background/field.ts';
import type { Typing } from '../typing.ts';
import type { EditorWords } from '../words.ts';

/** What is said at a field; `said` where nothing became of it yet. */
export function renderKept(
  words: EditorWords,
  typing: Typing,
  { locale, changed }: Pick<FieldView, 'locale' | 'changed'>,
  said = '',
): TemplateResult {
  const { say } = words;
  const { other, failure, unreadable, isKept } = typing;
  if (other !== undefined) return renderElsewhere(words, typing, other, locale);
  if (failure)
    return html`<p class="problem" role="alert">${say('editor:frame.not-kept')} ${say(`editor:failure.${failure}`)}</p>`;
  // once customers see it, nothing waits to be published
  const kept = isKept && changed ? say(unreadable ? 'editor:frame.unreadable' : 'editor:frame.kept') : '';
  return html`<p class="said" role="status">${said || kept}</p>`;
}

/** Why a field is closed; empty for one that is open. */
export function fixedWords({ say }: EditorWords, { fixed, can }: Pick<FieldView, 'fixed' | 'can'>): string {
  if (!fixed) return '';
  return [say('editor:frame.fixed'), ...(can ? [say('editor:frame.can', { can })] : [])].join(' ');
}

/** The way out of a field, beside what was `said` of it; and, for what cannot be kept, a way out without it. */
export function renderEnd(
  { say }: EditorWords,
  said: TemplateResult | string,
  close: () => void,
  leave: (() => void) | undefined,
): TemplateResult {
  return html`<div class="row end">
    <button type="button" class="main" @click=${close}>${say('editor:frame.done')}</button>
    ${leave ? html`<button type="button" @click=${leave}>${say('editor:frame.leave')}</button>` : nothing}
    ${said}
  </div>`;
}

/** Asks which version stays. */
function renderElsewhere(
  { say }: EditorWords,
  typing: Typing,
  other: string,
  locale: Locale | undefined,
): TemplateResult {
  return html`<div role="alert">
    <p>${say('editor:frame.elsewhere')}</p>
    <blockquote lang=${ifDefined(locale)}>${other}</blockquote>
    <p class="row">
      <button type="button" @click=${() => typing.keepMine()}>${say('editor:frame.keep-mine')}</button>
      <button type="button" @click=${() => typing.takeOther()}>${say('editor:frame.take-other')}</button>
    </p>
  </div>`;
}

/** One text in one language: the field, how it stands to its source, and what has to be said of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Meaning } from '../../../content/documents/draft/meaning.ts';
import { languageName } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import type { TextView } from '../background/texts-item.ts';
import { renderEarlier } from '../earlier.ts';
import { renderFindings } from '../findings.ts';
import type { Command } from '../frame/commands.ts';
import { renderKept } from '../frame/kept.ts';
import { renderMeaning } from '../frame/meaning.ts';
import { pressed, renderTools, runCommand } from '../frame/tools.ts';
import type { TextsContext } from './context.ts';
import { renderNumbers } from './numbers.ts';

/** The field of a text, with everything beside it. */
export function renderText(page: TextsContext, view: TextView): TemplateResult {
  const { words, origin, typings, act } = page;
  const typing = typings.at(view);
  const { unit, locale = view.source, source, fixed } = view;
  const name = languageName(locale, words.locale);
  const id = `${unit}:${locale}`;
  const own = view.languages.find((each) => each.locale === locale);
  const state = own && (own.unreviewed && own.state === 'current' ? 'unreviewed' : own.state);
  const isOpen = own && locale !== source && (own.state === 'stale' || own.unreviewed);
  const confirm = (): Promise<void> =>
    act(() => askPanel({ type: 'confirm-in', origin, unit, visit: typings.visit, locale }));
  const mean = (meaning: Meaning): Promise<void> =>
    act(() => askPanel({ type: 'mean-in', origin, unit, visit: typings.visit, meaning }));
  const isProse = view.kind === 'prose';
  const run = (command: Command): void => {
    const field = document.getElementById(id);
    if (field instanceof HTMLTextAreaElement) runCommand(field, command);
  };
  const standing = state && state !== 'current' ? html`<small>${words.say(`editor:state.${state}`)}</small>` : nothing;
  // what was typed before it was closed stays in its field
  if (fixed && !typing.waits)
    return html`<div class="language">
      <p><b>${name}</b> ${standing}</p>
      <p class="text" lang=${locale}>${view.text}</p>
      ${renderEarlier(words, view, page.earlier)} ${renderNumbers(page, view, id)}
    </div>`;
  return html`<div class="language">
    <p><label for=${id}>${name}</label> ${standing}</p>
    ${isProse ? renderTools(words, run) : nothing}
    <textarea id=${id} lang=${locale} rows=${isProse ? 5 : 1}
      .value=${live(typing.text)} @input=${({ target }: Event) => typing.input((target as HTMLTextAreaElement).value)} @blur=${() => typing.keep()}
      @keydown=${(event: KeyboardEvent) => pressed(event, isProse, run)}></textarea>
    ${typing.isKept || typing.failure ? renderKept(words, typing, view) : nothing} ${renderFindings(words, view.findings, 'here')}
    ${renderEarlier(words, view, page.earlier)}
    ${isOpen ? html`<p class="row"><button @click=${confirm}>${words.say('editor:frame.confirm')}</button></p>` : nothing}
    ${view.meaning ? html`<form>${renderMeaning(words, view.meaning, mean)}</form>` : nothing}
    ${renderNumbers(page, view, id)}
  </div>`;
}

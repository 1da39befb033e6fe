/** Days on which a shop is closed, or has other hours than in its week. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { wallClock } from '../../../content/values/calendar.ts';
import type { HoursException } from '../../../content/values/hours.ts';
import type { TextsContext } from './context.ts';
import type { FieldParts } from './field-parts.ts';
import { renderTimes } from './times.ts';
import { unlessTyped } from './unless-typed.ts';

/** A row for each exception. */
export function renderExceptions(page: TextsContext, { id, label, tell }: FieldParts, value: unknown): TemplateResult {
  const { words, overview } = page;
  const { say } = words;
  const rows = (value ?? []) as readonly HoursException[];
  const put = (at: number, row: HoursException | undefined): Promise<void> => {
    const all = row ? [...rows.slice(0, at), row, ...rows.slice(at + 1)] : rows.filter((_, nth) => nth !== at);
    return tell(all.length ? all.map(clean) : undefined);
  };
  const today = wallClock(new Date(), overview.timeZone).day;
  return html`<fieldset>
    <legend>${label}</legend>
    ${rows.map((row, at) => renderRow(page, `${id}-${at}`, row, (changed) => put(at, changed)))}
    ${overview.fixed ? nothing : html`<p class="row"><button @click=${() => put(rows.length, { from: today })}>${say('texts:closed.add')}</button></p>`}
  </fieldset>`;
}

function renderRow(
  page: TextsContext,
  id: string,
  row: HoursException,
  put: (row: HoursException | undefined) => void,
): TemplateResult {
  const { words, overview } = page;
  const { say } = words;
  const { fixed } = overview;
  const [times] = row.times ?? [];
  const day = (name: 'from' | 'through', value: string): TemplateResult => html`<div>
    <label for="${id}-${name}">${say(`texts:closed.${name}`)}</label>
    <input id="${id}-${name}" type="date" .value=${unlessTyped(value)} ?readonly=${fixed} @change=${({ target }: Event) => put({ ...row, [name]: (target as HTMLInputElement).value || row.from })}>
  </div>`;
  const close = ({ target }: Event): void => {
    const { times: _, ...closed } = row;
    put((target as HTMLInputElement).checked ? closed : { ...row, times: [{ opens: '09:00', closes: '13:00' }] });
  };
  return html`<div class="rows">
    <div class="sides">${day('from', row.from)} ${day('through', row.through ?? row.from)}</div>
    <label class="choice"><input type="checkbox" .checked=${live(!times)} ?disabled=${fixed} @change=${close}> ${say('texts:closed.closed')}</label>
    ${times ? renderTimes(page, id, times, (changed) => put({ ...row, times: [changed, ...(row.times ?? []).slice(1)] })) : nothing}
    ${fixed ? nothing : html`<button @click=${() => put(undefined)}>${say('texts:hours.remove')}</button>`}
  </div>`;
}

/** One day has no last day of its own. */
function clean({ from, through, times }: HoursException): HoursException {
  return { from, ...(through && through !== from ? { through } : {}), ...(times ? { times } : {}) };
}

/** The hours of a week, as rows of days with the same times. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addDays, instantOf, type Weekday, weekdays } from '../../../content/values/calendar.ts';
import { dayFormat } from '../../../content/values/formats.ts';
import type { WeeklyHours } from '../../../content/values/hours.ts';
import type { TextsContext } from './context.ts';
import type { FieldParts } from './field-parts.ts';
import { renderTimes } from './times.ts';

/** A row for each stretch of hours; without rows nobody is ever there. */
export function renderWeek(page: TextsContext, { id, label, tell }: FieldParts, value: unknown): TemplateResult {
  const { words, overview } = page;
  const { fixed } = overview;
  const rows = (value ?? []) as readonly WeeklyHours[];
  const put = (at: number, row: WeeklyHours | undefined): Promise<void> => {
    const all = row ? [...rows.slice(0, at), row, ...rows.slice(at + 1)] : rows.filter((_, nth) => nth !== at);
    return tell(all.length ? all : undefined);
  };
  return html`<fieldset>
    <legend>${label}</legend>
    ${rows.map(
      (row, at) => html`<div class="rows">
        <div class="days">${weekdays.map((day) => renderDay(page, row, day, (days) => put(at, { ...row, days })))}</div>
        ${renderTimes(page, `${id}-${at}`, row, (times) => put(at, { ...row, ...times }))}
        ${fixed ? nothing : html`<button @click=${() => put(at, undefined)}>${words.say('texts:hours.remove')}</button>`}
      </div>`,
    )}
    ${fixed ? nothing : html`<p class="row"><button @click=${() => put(rows.length, usual)}>${words.say('texts:hours.add')}</button></p>`}
  </fieldset>`;
}

const usual: WeeklyHours = { days: weekdays.slice(0, 5), opens: '09:00', closes: '17:00' };

function renderDay(
  { words, overview }: TextsContext,
  { days }: WeeklyHours,
  day: Weekday,
  tell: (days: readonly Weekday[]) => void,
): TemplateResult {
  const name = dayFormat(words.locale, { weekday: 'short' }).format(instantOf(addDays(monday, weekdays.indexOf(day))));
  const change = ({ target }: Event): void => {
    const on = (target as HTMLInputElement).checked;
    tell(weekdays.filter((each) => (each === day ? on : days.includes(each))));
  };
  return html`<label><input type="checkbox" .checked=${live(days.includes(day))} ?disabled=${overview.fixed} @change=${change}> ${name}</label>`;
}

const monday = '2026-01-05';

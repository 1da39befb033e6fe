/** Pages of what is not there, or no longer. */
import { html } from 'hono/html';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { ErasedTable } from '../database/desk-tables.ts';
import { voiceFor } from '../mail/voice.ts';
import type { Html, Page } from '../pages/page.ts';

export function missingPage(locale: string, root: string): Page {
  return plain(locale, voiceFor(locale).say('desk:missing'), root);
}

/** A form came from elsewhere, or from a page of before the browser was closed. */
export function refusedPage(locale: string, root: string): Page {
  return plain(locale, voiceFor(locale).say('desk:refused'), root);
}

/** What is left of a request that was erased. */
export function erasedPage(locale: string, erased: ErasedTable, root: string, timeZone: string): Page {
  const { say } = voiceFor(locale);
  const dayOf = (at: string) => instantOf(wallClock(new Date(at), timeZone).day);
  const { kind, received_at, erased_at } = erased;
  const days = { received: dayOf(received_at), erased: dayOf(erased_at) };
  return plain(locale, erased.reference, root, html`<p class="prose">${say('desk:erased', { kind, ...days })}</p>`);
}

function plain(locale: string, title: string, root: string, body?: Html): Page {
  const { say } = voiceFor(locale);
  return {
    locale,
    title,
    main: html`<h1>${title}</h1>${body}<p><a class="back" href="${root}/staff">${say('desk:back')}</a></p>`,
  };
}

/** The page of a request: everything that is known of it, and what can be done. */
import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { instantOf } from '../../content/values/calendar.ts';
import type { PhotosTable } from '../database/desk-tables.ts';
import { isPublished } from '../decisions/as-read.ts';
import type { Event } from '../decisions/events.ts';
import { duesOf } from '../dues/dues.ts';
import { shopDay } from '../dues/shop-day.ts';
import { stageOn } from '../dues/stage.ts';
import { receiptFacts, shopFacts } from '../mail/facts.ts';
import { type Voice, voiceFor } from '../mail/voice.ts';
import type { Message } from '../outbox/queue.ts';
import { type Html, type Page, rootOf } from '../pages/page.ts';
import type { Arrived, Stored } from '../requests/store.ts';
import { isVerified } from '../requests/verified.ts';
import type { Services } from '../services.ts';
import { answerForm, type TriedAnswer } from './answer-form.ts';
import { eraseForm, noteForm } from './forms.ts';
import { historyList, mailList } from './history.ts';
import { languageLinks } from './language.ts';
import { signOutForm } from './list-page.ts';

/** What the page shows. */
export interface Shown {
  readonly stored: Stored;
  readonly events: readonly Event[];
  readonly messages: readonly Message[];
  readonly photos: readonly PhotosTable[];
  /** What the forms of this browser carry. */
  readonly form: string;
  /** What its reader has just done. */
  readonly notice?: string | undefined;
  readonly tried?: TriedAnswer | undefined;
  /** What is wrong with a note, or with erasing. */
  readonly problem?: string | undefined;
  /** The note that could not be kept, as it was typed. */
  readonly note?: string | undefined;
}

export function requestPage(services: Services, locale: string, shown: Shown): Page {
  const { stored, events, messages, photos, form, notice, tried, problem, note } = shown;
  const { receipt, email, doubt } = stored;
  const { reference, request } = receipt;
  const voice = voiceFor(locale);
  const { say } = voice;
  const root = rootOf(services);
  const here = `${root}/staff/requests/${reference}`;
  const { timeZone } = services.shop.about;
  const title = say('desk:kind', { kind: request.kind });
  const lost = lostOf(messages);
  return {
    locale,
    title: `${title} ${reference}`,
    head: signOutForm(voice, root, form),
    main: html`
      <p><a class="back" href="${root}/staff">${say('desk:back')}</a></p>
      ${notice ? html`<p class="settled" role="status">${notice}</p>` : ''}
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
      <div class="title">
        <h1>${title}: ${request.contact.name ?? email}</h1>
        <p><span class="set">${reference}</span> · ${say(`desk:state.${stored.state}`)}</p>
        ${dueLines(services, voice, stored)}
      </div>
      <section>
        <h2>${say('mail:statement')}</h2>
        <blockquote lang="${request.locale}">${request.statement}</blockquote>
        ${request.contractStatement ? html`<p class="muted">${say('mail:statement.contract')}</p><blockquote lang="${request.contractLocale ?? ''}">${request.contractStatement}</blockquote>` : ''}
        ${email === request.contact.email ? '' : html`<p class="prose"><strong>${say('desk:email.corrected', { email })}</strong></p>`}
        <p class="prose">${say(`desk:owner.${stored.owner ?? 'none'}`)}${isVerified(stored) ? '' : html` <strong>${say('desk:owner.money')}</strong>`}</p>
        ${doubt ? html`<p class="prose">${say('mail:request.doubt')}</p>` : ''}
        <dl class="facts">${[...receiptFacts(services, receipt, voice), ...shopFacts(services, request, voice)].map(
          ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`,
        )}</dl>
      </section>
      ${lost ? html`<p class="problem">${say('mail:request.lost', { count: lost })}</p>` : ''}
      ${photos.length ? photoList(voice, here, photos) : ''}
      ${answerForm(voice, stored, { action: `${here}/answer#answer`, form, id: randomUUID(), published: isPublished(services, request) }, tried)}
      ${historyList(voice, stored, events, timeZone)}
      ${noteForm(voice, { action: `${here}/note`, form, id: randomUUID() }, note)}
      ${mailList(voice, messages, timeZone)}
      ${eraseForm(voice, `${here}/erase`, form)}`,
    foot: languageLinks(services, locale),
  };
}

/** How many of its photos are not there, as the shop was told when it came. */
function lostOf(messages: readonly Message[]): number {
  const { facts } = messages.find(({ template }) => template === 'request') ?? {};
  return facts ? (JSON.parse(facts) as Arrived).lost : 0;
}

function dueLines(services: Services, { say }: Voice, { receipt, state }: Stored): Html {
  const today = shopDay(services);
  return html`${duesOf(services, receipt, state).map(({ what, by, withheld, otherwise, penalty }) => {
    const stage = stageOn(today, by);
    const day = instantOf(by);
    return html`<p class="${stage === 'late' ? 'due late' : 'due'}"><strong>${say('desk:due.what', { what, day })}</strong>${
      stage === 'late' || stage === 'today' ? html` · ${say('desk:due', { stage, day })}` : ''
    }${[
      withheld && say('desk:due.withheld'),
      otherwise && say(`desk:due.${otherwise}`, { penalty: (penalty ?? 0) / 100 }),
    ]
      .filter(Boolean)
      .map((note) => html`<br><span class="muted">${note}</span>`)}</p>`;
  })}`;
}

function photoList({ say }: Voice, here: string, photos: readonly PhotosTable[]): Html {
  return html`<section><h2>${say('desk:photos')}</h2><ul class="photos">${photos.map(({ id }, at) => {
    const name = say('desk:photos.photo', { at: at + 1 });
    return html`<li><a href="${here}/photos/${id}"><img src="${here}/photos/${id}" alt="${name}" loading="lazy"></a></li>`;
  })}</ul></section>`;
}

/** The list of requests: what is due first. */
import { html } from 'hono/html';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import { shopDay } from '../dues/shop-day.ts';
import { stageOn } from '../dues/stage.ts';
import { type Voice, voiceFor } from '../mail/voice.ts';
import { type Html, type Page, rootOf } from '../pages/page.ts';
import type { Stored } from '../requests/store.ts';
import { isVerified } from '../requests/verified.ts';
import type { Services } from '../services.ts';
import { filterForm } from './filter-form.ts';
import { type Filters, writeFilters } from './filters.ts';
import { languageLinks } from './language.ts';

/** What the list shows. */
export interface Listed {
  readonly filters: Filters;
  readonly found: readonly Stored[];
  readonly more: boolean;
  /** How many are overdue, due soon, and not opened yet. */
  readonly counts: { readonly over: number; readonly soon: number; readonly unread: number };
  /** What the forms of this browser carry. */
  readonly form: string;
}

export function listPage(services: Services, locale: string, { filters, found, more, counts, form }: Listed): Page {
  const voice = voiceFor(locale);
  const { say } = voice;
  const root = rootOf(services);
  const to = (changes: Partial<Filters>) => `${root}/staff${writeFilters({ state: 'left', page: 1 }, changes)}`;
  const page = (at: number) => `${root}/staff${writeFilters(filters, { page: at })}`;
  const plain = !writeFilters(filters);
  const files = `?${new URLSearchParams({ state: filters.state })}${writeFilters(filters, { page: 1, state: 'left' }).replace('?', '&')}`;
  return {
    locale,
    title: say('desk:title'),
    head: signOutForm(voice, root, form),
    main: html`
      <div class="title">
        <h1>${say('desk:title')}</h1>
        <ul class="counts">
          ${counts.over ? html`<li><a href="${to({ due: 'over' })}"><strong>${say('desk:count.over', { count: counts.over })}</strong></a></li>` : ''}
          ${counts.soon ? html`<li><a href="${to({ due: 'soon' })}">${say('desk:count.soon', { count: counts.soon })}</a></li>` : ''}
          ${counts.unread ? html`<li><a href="${to({ unread: 'yes' })}">${say('desk:count.unread', { count: counts.unread })}</a></li>` : ''}
        </ul>
      </div>
      ${filterForm(voice, `${root}/staff`, filters, plain)}
      ${
        found.length
          ? html`<ul class="rows">${found.map((stored) => row(services, voice, root, stored))}</ul>`
          : html`<p>${say(plain ? 'desk:list.free' : 'desk:list.empty')}</p>`
      }
      ${plain ? '' : html`<p><a href="${root}/staff">${say('desk:filter.reset')}</a></p>`}
      ${
        more || filters.page > 1
          ? html`<nav class="links">${filters.page > 1 ? html`<a rel="prev" href="${page(filters.page - 1)}">${say('desk:list.previous')}</a>` : ''}${
              more ? html`<a rel="next" href="${page(filters.page + 1)}">${say('desk:list.next')}</a>` : ''
            }</nav>`
          : ''
      }`,
    foot: html`<a href="${root}/staff/requests.csv${files}">${say('desk:export.csv')}</a><a href="${root}/staff/requests.json${files}">${say('desk:export.json')}</a>${languageLinks(services, locale)}`,
  };
}

/** Leaves the desk. */
export function signOutForm({ say }: Voice, root: string, form: string): Html {
  return html`<form class="out" method="post" action="${root}/staff/logout"><input type="hidden" name="form" value="${form}"><button class="link">${say('desk:logout')}</button></form>`;
}

function row(services: Services, { locale, say }: Voice, root: string, stored: Stored): Html {
  const { receipt, state, dueOn, readAt } = stored;
  const { reference, request, receivedAt } = receipt;
  const { number } = request.order;
  const today = shopDay(services);
  const stage = dueOn && stageOn(today, dueOn);
  const received = instantOf(wallClock(new Date(receivedAt), services.shop.about.timeZone).day);
  const facts = [
    number && say('desk:row.order', { order: number }),
    say('desk:row.received', { day: received }),
    say(`desk:state.${state}`),
    !isVerified(stored) && say('desk:row.unverified'),
  ];
  return html`<li${stage === 'late' ? html` class="late"` : ''}>
    <a href="${root}/staff/requests/${reference}" lang="${locale}">
      <span class="what">${readAt ? '' : html`<span class="new">${say('desk:row.new')}</span> `}${say('desk:kind', { kind: request.kind })}: ${request.contact.name ?? stored.email}</span>
      <span class="due set">${dueOn ? say('desk:due', { stage: stage ?? 'before', day: instantOf(dueOn) }) : ''}</span>
      <span class="muted"><span class="set">${reference}</span> · ${facts.filter(Boolean).join(' · ')}</span>
    </a>
  </li>`;
}

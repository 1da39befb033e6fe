/** The page on which a customer sees how a request stands. */
import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { phoneUrl } from '../../content/documents/contact.ts';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import { receiptFacts } from '../mail/facts.ts';
import { type Voice, voiceFor } from '../mail/voice.ts';
import type { Html, Page } from '../pages/page.ts';
import type { Services } from '../services.ts';
import type { Case } from './case.ts';
import { addressForm, answerForm, type Tried } from './forms.ts';

/** The page of a case; `tried` is what its reader has just done. */
export function casePage(
  services: Services,
  { stored, photos, decision, answer, next, left }: Case,
  tried: Tried = {},
): Page {
  const { receipt, state, email } = stored;
  const { reference, request } = receipt;
  const voice = voiceFor(request.locale);
  const { shop } = services;
  const { timeZone } = shop.about;
  const { locale, say } = voice;
  const dayOf = (at: string) => instantOf(wallClock(new Date(at), timeZone).day);
  const { kind } = request;
  const decided = state === 'open' ? undefined : decision;
  // a question is read again beside what was answered
  const shown = decided ?? (decision?.what === 'ask' ? decision : undefined);
  const heading = decided
    ? say('mail:decision.heading', { decision: decided.what, kind })
    : say('returns:received', { kind });
  return {
    locale,
    title: say('status:title', { reference }),
    main: html`
      ${tried.notice ? html`<p class="settled" role="status">${tried.notice}</p>` : ''}
      ${tried.problem ? html`<p class="problem" role="alert">${tried.problem}</p>` : ''}
      <div class="title">
        <h1${decided ? '' : html` class="received"`}>${heading}</h1>
        <p class="muted">${decided ? say('status:decided', { day: dayOf(decided.at) }) : say('status:open')}</p>
        <p class="reference set">${reference}</p>
      </div>
      ${shown?.words ? section(say('mail:decision.words'), html`<blockquote>${shown.words}</blockquote>`) : ''}
      ${decided?.what === 'confirm' && request.asRead ? section(say('mail:decision.confirmed'), html`<blockquote>${request.asRead}</blockquote>`) : ''}
      ${left ? html`<p class="prose">${left.text}${left.url ? html` <a href="${left.url}">${say('mail:decision.withdraw')}</a>` : ''}</p>` : ''}
      ${state === 'asked' || tried.words !== undefined ? answerForm(voice, randomUUID(), tried) : ''}
      ${next.length ? section(say('mail:next'), timeline(next)) : ''}
      ${answer?.words ? section(say('status:answered.before', { day: dayOf(answer.at) }), html`<blockquote>${answer.words}</blockquote>`) : ''}
      ${section(
        say('mail:statement'),
        html`<blockquote lang="${request.locale}">${request.statement}</blockquote>
        <dl class="facts">${receiptFacts(services, receipt, voice).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
        ${photos ? html`<p class="muted">${say('status:photos', { count: photos })}</p>` : ''}`,
      )}
      ${addressForm(voice, email, tried)}
      ${section(say('status:contact'), contact(shop, voice))}`,
    foot: html`<span class="muted">${say('status:secret')}</span>`,
  };
}

/** The page of a secret that opens nothing. */
export function missingPage(locale: string): Page {
  const { say } = voiceFor(locale);
  const title = say('status:missing.title');
  return { locale, title, main: html`<h1>${title}</h1><p class="prose">${say('status:missing')}</p>` };
}

function section(heading: string, body: Html): Html {
  return html`<section><h2>${heading}</h2>${body}</section>`;
}

function timeline(next: Case['next']): Html {
  return html`<ol class="timeline">${next.map(
    ({ text, note }) => html`<li>${text}${note ? html`<br><span class="muted">${note}</span>` : ''}</li>`,
  )}</ol>`;
}

function contact({ contact }: Services['shop'], { say }: Voice): Html {
  const { email, phone } = contact ?? {};
  return html`<p class="links">${email ? html`<a href="mailto:${email}">${email}</a>` : ''}${
    phone
      ? html`<a class="set" href="${phoneUrl(phone)}" aria-label="${say('contact:channel.phone')} ${phone}">${phone}</a>`
      : ''
  }</p>`;
}

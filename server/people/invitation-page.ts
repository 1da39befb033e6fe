/** What whoever opens an invitation in a browser sees. */
import { html } from 'hono/html';
import { may, type Rights } from '../../content/documents/rights.ts';
import { instantOf, wallClock } from '../../content/values/calendar.ts';
import type { Locale } from '../../content/values/locale.ts';
import { voiceFor } from '../mail/voice.ts';
import { type Page, rootOf } from '../pages/page.ts';
import type { Services } from '../services.ts';
import type { Invitation } from './invitations.ts';
import { rightsOf } from './roles.ts';
import { canWords } from './words.ts';

/**
 * Says who invites to what.
 *
 * The button is for those who do without the extension, which nobody can who has no desk to sign in to; pressed twice
 * with the same `key`, it answers the same.
 */
export function invitationPage({ shop }: Services, locale: Locale, invitation: Invitation, key: string): Page {
  const { say } = voiceFor(locale);
  const { name, by, expires_at } = invitation;
  const { url, timeZone } = shop.about;
  const { day } = wallClock(new Date(expires_at), timeZone);
  const rights = rightsOf(invitation);
  const can = canWords(rights, locale);
  const title = say('people:invitation', { shop: shop.about.name });
  return {
    locale,
    title,
    main: html`<h1>${title}</h1>
    <p class="prose">${by ? say('people:invitation.text', { name, by, can }) : say('people:invitation.begin', { name, can })}</p>
    <section><h2>${say('people:invitation.extension')}</h2>
    <p class="prose">${say('people:invitation.paste')}</p>
    ${url && !shop.demo ? html`<p><a class="button" href="${url}">${say('people:invitation.open')}</a></p>` : ''}
    <p class="prose">${say('people:invitation.get')} ${say('people:invitation.until', { day: instantOf(day) })}</p></section>
    ${
      may(rights, 'requests')
        ? html`<form method="post"><input type="hidden" name="key" value="${key}"><h2>${say('people:invitation.without')}</h2>
    <p class="prose">${say('people:invitation.once')}</p>
    <button class="second">${say('people:invitation.accept')}</button></form>`
        : ''
    }`,
  };
}

/** Shows the access that was handed out, this once. */
export function joinedPage(services: Services, locale: Locale, secret: string, rights: Rights): Page {
  const { say } = voiceFor(locale);
  const title = say('people:joined');
  return {
    locale,
    title,
    main: html`<h1>${title}</h1>
    <p class="prose">${say('people:joined.text')}</p>
    <p><code class="reference">${secret}</code></p>
    ${may(rights, 'requests') ? html`<p><a class="button" href="${rootOf(services)}/staff">${say('people:joined.desk')}</a></p>` : ''}
    <p class="prose">${say('people:joined.extension')}</p>
    <p><code>${services.address()}/ ${secret}</code></p>`,
  };
}

/** The invitation is over, or never was. */
export function overPage(locale: Locale): Page {
  const { say } = voiceFor(locale);
  const title = say('people:over');
  return { locale, title, main: html`<h1>${title}</h1><p class="prose">${say('people:over.text')}</p>` };
}

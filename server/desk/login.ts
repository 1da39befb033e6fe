/** Where staff sign in. */
import { html } from 'hono/html';
import type { Locale } from '../../content/values/locale.ts';
import { voiceFor } from '../mail/voice.ts';
import { type Page, rootOf } from '../pages/page.ts';
import type { Services } from '../services.ts';
import { languageLinks } from './language.ts';

/** Asks for a token; `wanted` is the address that its bearer came for. */
export function loginPage(services: Services, locale: Locale, wanted: string, wrong = false): Page {
  const { say } = voiceFor(locale);
  const title = say('desk:login');
  return {
    locale,
    title,
    main: html`<form method="post" action="${rootOf(services)}/staff/login">
      <h1>${title}</h1>
      <input type="hidden" name="next" value="${deskPath(wanted)}">
      <div class="field">
        <label for="token">${say('desk:login.key')}</label>
        <span class="hint" id="token-hint">${say('desk:login.hint')}</span>
        ${wrong ? html`<strong id="token-error">${say('desk:login.wrong')}</strong>` : ''}
        <input id="token" name="token" type="password" autocomplete="current-password" required ${wrong ? html`aria-invalid="true" aria-describedby="token-error"` : html`aria-describedby="token-hint"`}>
      </div>
      <button>${title}</button>
    </form>`,
    foot: languageLinks(services, locale),
  };
}

/** Comes between a link on another site and the page that it leads to. */
export function passPage(services: Services, locale: Locale, wanted: string): Page {
  const { say } = voiceFor(locale);
  const path = `${rootOf(services)}${deskPath(wanted)}`;
  return {
    locale,
    title: say('desk:title'),
    next: path,
    main: html`<p><a href="${path}">${say('desk:login.on')}</a></p>`,
  };
}

/** What an address asks of the desk, without whose address it is; anything else is the list. */
export function deskPath(wanted: string): string {
  if (!URL.canParse(wanted, 'http://desk')) return '/staff';
  const { pathname, search } = new URL(wanted, 'http://desk');
  const path = pathname.replace(/^.*?(?=\/staff(\/|$))/, '');
  return /^\/staff(\/requests\/[A-Z0-9-]+)?$/.test(path) ? `${path}${search}` : '/staff';
}

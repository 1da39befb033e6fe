/** The customer's own mail: a link that opens their mail program, the text to copy, and the form of the law. */
import { html, nothing } from 'lit';
import { modelForm } from '../../../content/returns/model-form.ts';
import { mailText } from '../../../content/returns/own-mail.ts';
import type { Request } from '../../../content/returns/request.ts';
import { mailtoOf } from '../keep/own-mail.ts';
import type { View } from '../view.ts';
import { renderCopy } from './copy.ts';

/** The parts that "not sent yet" has places for; `self`: it is for the customer alone to send it. */
export function renderOwnMail(request: Request, self: boolean, view: View) {
  const {
    words: { say, locale },
    shop,
  } = view;
  const { email } = shop.contact;
  const text = mailText(request, say);
  const form = self && request.kind === 'withdrawal';
  return {
    mail: html`
      ${
        email
          ? html`<div class="field">
              <p class="choices"><a class="button filled" part="mail" href=${mailtoOf({ to: email, ...text })}>${say('returns:unsent.mail')}</a></p>
              <p class="muted">${say('returns:unsent.to', { email })}</p>
            </div>`
          : nothing
      }
      ${renderCopy('mail', text.subject, text.body, view)}
    `,
    form: form
      ? html`<details class="line">
          <summary><span class="more">${say('returns:unsent.form')}</span></summary>
          ${renderCopy('form', say('returns:form.title'), modelForm(request, { ...shop, email }, locale, say), view)}
        </details>`
      : nothing,
  };
}

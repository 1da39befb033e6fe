/** Where the confirmation went, and how to have it sent again to an address without a slip. */
import { html, nothing, type TemplateResult } from 'lit';
import { isEmail } from '../../../content/returns/request/email.ts';
import type { View } from '../view.ts';

export function renderResend(email: string, status: string | undefined, view: View): TemplateResult {
  const {
    words: { say },
    keeping,
    shop,
  } = view;
  const { resent } = keeping;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('email')).trim();
    if (status && isEmail(typed) && resent !== 'sending') keeping.resend(status, typed);
  };
  const said =
    resent === 'sent' ? say('returns:received.resent') : resent === 'failed' ? say('returns:received.failed') : '';
  return html`<div class="field">
    <p>${say('returns:received.mail', { email })}</p>
    ${
      status
        ? html`<details class="line">
            <summary><span class="more">${say('returns:received.missing')}</span></summary>
            <form @submit=${send}>
              <div class="field">
                <label for="resend">${say('returns:email')}</label>
                <input id="resend" name="email" type="email" part="field" autocomplete="email" required .value=${email} />
              </div>
              <p class="choices"><button part="resend">${say('returns:received.correct')}</button></p>
            </form>
          </details>`
        : nothing
    }
    <p role="status">${said} ${resent === 'failed' ? shop.contact.email : nothing}</p>
  </div>`;
}

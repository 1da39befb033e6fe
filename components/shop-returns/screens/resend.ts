/** Where the confirmation went, and how to have it sent again to an address without a slip. */
import { html, nothing, type TemplateResult } from 'lit';
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
    if (status && resent !== 'sending') keeping.resend(status, typed);
  };
  const said = {
    sending: say('returns:sending'),
    sent: say('returns:received.resent'),
    failed: `${say('returns:received.failed')} ${shop.contact.email ?? ''}`,
    shape: say('returns:error.email'),
  };
  return html`<div class="field">
    <p>${say('returns:received.mail', { email: keeping.address ?? email })}</p>
    ${
      status
        ? html`<details class="line">
            <summary><span class="more">${say('returns:received.missing')}</span></summary>
            <form novalidate @submit=${send}>
              <div class="field">
                <label for="resend">${say('returns:email')}</label>
                <input id="resend" name="email" type="email" part="field" autocomplete="email" aria-invalid=${resent === 'shape' ? 'true' : 'false'} aria-describedby="resent" .value=${keeping.address ?? email} />
              </div>
              <p class="choices"><button part="resend">${say('returns:received.correct')}</button></p>
            </form>
          </details>`
        : nothing
    }
    <p id="resend_said" role="status">${resent ? said[resent] : nothing}</p>
  </div>`;
}

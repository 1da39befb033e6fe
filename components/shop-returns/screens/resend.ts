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
    if (status && resent !== 'sending') keeping.resend(typed, isEmail(typed) ? sendAgain(status, typed) : undefined);
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
                <input id="resend" name="email" type="email" part="field" autocomplete="email" aria-invalid=${resent === 'shape' ? 'true' : 'false'} aria-describedby="resend_said" .value=${keeping.address ?? email} />
              </div>
              <p class="choices"><button part="resend">${say('returns:received.correct')}</button></p>
            </form>
          </details>`
        : nothing
    }
    <p id="resend_said" role="status">${resent ? said[resent] : nothing}</p>
  </div>`;
}

/** Has the shop send its confirmation once more, to `email`; says whether it does. */
async function sendAgain(status: string, email: string): Promise<boolean> {
  const answer = await fetch(`${status}/address`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email }),
    credentials: 'omit',
    cache: 'no-store',
  }).catch(() => undefined);
  return answer?.ok ?? false;
}

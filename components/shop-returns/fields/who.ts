/** Asks who the customer is, and offers what they probably meant to type. */
import { html, nothing, type TemplateResult } from 'lit';
import { likelyEmail } from '../../../content/returns/request/email.ts';
import { limits } from '../../../content/returns/request/limits.ts';
import type { ContactAnswers } from '../../../content/returns/steps/answers.ts';
import type { View } from '../view.ts';
import { renderText } from './text.ts';

/** Name and address, each once. */
export function renderWho(view: View): TemplateResult {
  const {
    words: { say },
    answers: { contact = {} },
    wizard,
  } = view;
  const tell = (told: ContactAnswers): void => wizard.tell({ contact: { ...contact, ...told } });
  const meant = contact.email && likelyEmail(contact.email);
  return html`
    ${renderText(
      {
        ...{ field: 'name', label: say('returns:name'), value: contact.name, most: limits.name, autocomplete: 'name' },
        onTell: (name) => tell({ name }),
      },
      view,
    )}
    <div class="field">
      ${renderText(
        {
          ...{ field: 'email', label: say('returns:email'), value: contact.email, most: limits.email },
          ...{ autocomplete: 'email', inputmode: 'email' },
          onTell: (email) => tell({ email }),
        },
        view,
      )}
      ${
        meant
          ? html`<button type="button" part="suggestion" @click=${() => tell({ email: meant })}>
              ${say('returns:email.suggest', { email: meant })}
            </button>`
          : nothing
      }
    </div>
  `;
}

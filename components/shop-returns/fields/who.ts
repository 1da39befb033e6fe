/** Asks who the customer is, and offers what they probably meant to type. */
import { html, nothing, type TemplateResult } from 'lit';
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
  const meant = view.meant(contact.email);
  const take = (): void => {
    tell({ email: meant });
    view.focusOn('#email');
  };
  return html`
    ${renderText(
      {
        ...{ field: 'name', label: say('returns:name'), value: contact.name, autocomplete: 'name' },
        onTell: (name) => tell({ name }),
      },
      view,
    )}
    <div class="field">
      ${renderText(
        {
          ...{ field: 'email', label: say('returns:email'), value: contact.email, autocomplete: 'email' },
          onTell: (email) => tell({ email }),
        },
        view,
      )}
      <div role="status">${
        meant
          ? html`<button type="button" part="suggestion" @click=${take}>
              ${say('returns:email.suggest', { email: meant })}
            </button>`
          : nothing
      }</div>
    </div>
  `;
}

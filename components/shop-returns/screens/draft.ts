/** Offers to keep what was typed on this device, and to delete it from there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

/** What was left from an earlier visit: nothing of it is shown before the customer asks. */
export function renderFound(view: View): TemplateResult | typeof nothing {
  const {
    draft,
    words: { say },
    onResume,
    focusOn,
  } = view;
  if (!draft.later)
    return draft.said === 'deleted'
      ? html`<p role="status" class="muted">${say('returns:draft.deleted')}</p>`
      : nothing;
  return html`<div class="found" part="found">
    <p>${say('returns:draft.found')}</p>
    <p class="choices">
      <button type="button" part="resume" @click=${onResume}>${say('returns:draft.continue')}</button>
      <button type="button" part="delete" @click=${() => draft.remove().then(() => focusOn('[part="title"]'))}>${say('returns:draft.delete')}</button>
    </p>
  </div>`;
}

/** Below the fields of a screen. */
export function renderLater({ draft, photos, words: { say }, onForget }: View): TemplateResult {
  const { until, said } = draft;
  return html`<div class="later muted" part="later">
    <p role="status">
      ${until ? say('returns:draft.kept', { day: until }) : said ? say(`returns:draft.${said}`) : nothing}
    </p>
    <p>
      ${
        until
          ? html`${say('returns:draft.shared')} <button type="button" part="delete" @click=${onForget}>${say('returns:draft.delete')}</button>`
          : html`<button type="button" part="later" @click=${() => draft.continueLater(photos.blobs)}>${say('returns:draft.later')}</button>`
      }
    </p>
  </div>`;
}

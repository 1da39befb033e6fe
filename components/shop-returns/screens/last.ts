/** The last screen before anything is sent: what will be sent, and the one button that does. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Request } from '../../../content/returns/request.ts';
import type { Screen } from '../../../content/returns/steps/answers.ts';
import { keptOf } from '../../../content/returns/steps/kind.ts';
import { labelOf } from '../../shop-withdraw/control.ts';
import { renderLabel } from '../../shop-withdraw/render-label.ts';
import { renderChange } from '../fields/change.ts';
import { listed } from '../fields/listed.ts';
import type { View } from '../view.ts';
import { renderScreen } from './frame.ts';
import { resolutionWords } from './resolution.ts';
import { renderStatement } from './statement.ts';
import { dayValues, renderOver } from './window.ts';

/** Of a withdrawal. */
export function renderConfirm(view: View): TemplateResult {
  const {
    words: { say },
  } = view;
  const request = view.request();
  return renderScreen(
    view,
    say('returns:title.confirm'),
    html`${renderOver(view)} ${renderStatement(request, view)} <dl class="rows">${renderEmail(request, 'details', view)}</dl> ${renderSend(request, view)}`,
  );
}

/** Of everything else. */
export function renderCheck(view: View): TemplateResult {
  const {
    words: { say },
    answers,
    setting,
    policy,
    photos,
  } = view;
  const request = view.request();
  const { kind, resolution, sending } = request;
  const way = policy.ways?.find(({ id }) => id === sending?.way);
  const place: Screen = kind === 'exchange' ? 'sending' : 'resolution';
  const kept = keptOf(answers, setting);
  const asked = resolution && resolutionWords(resolution, kind, view);
  return renderScreen(
    view,
    say('returns:title.check'),
    html`
      ${renderStatement(request, view)}
      <dl class="rows">
        ${renderRow(say('returns:check.items'), itemsOf(request), 'items', view)}
        ${asked && place === 'resolution' ? renderRow(say('returns:check.resolution'), asked, 'resolution', view) : nothing}
        ${kind === 'complaint' && photos.blobs.length ? renderRow(say('returns:photos'), photos.blobs.length, 'items', view) : nothing}
        ${way ? renderRow(say('returns:check.way'), html`<span lang=${way.lang ?? policy.locale}>${listed(way.title, sending?.code)}</span>`, place, view) : nothing}
        ${renderEmail(request, place, view)}
      </dl>
      ${
        kept
          ? html`<p class="right" part="right">
              ${kept.until ? say('returns:kept', { kind, lawful: kept.lawful ? 'yes' : 'no', ...dayValues(kept.until) }) : say('returns:kept.open', { kind })}
            </p>`
          : nothing
      }
      ${renderSend(request, view)}
    `,
  );
}

function itemsOf({ items }: Request): TemplateResult {
  return html`${items.map(({ quantity, name, variant }) => html`<span>${quantity} × ${listed(name, variant)}</span><br />`)}`;
}

function renderRow(label: string, value: unknown, screen: Screen, view: View): TemplateResult {
  return html`<div>
    <dt class="muted">${label}</dt>
    <dd>${value}</dd>
    <dd class="muted">${renderChange(label, () => view.wizard.reopen(screen), view)}</dd>
  </div>`;
}

/** Large, for a slip in it loses the confirmation. */
function renderEmail({ contact }: Request, screen: Screen, view: View): TemplateResult {
  return renderRow(view.words.say('returns:email'), html`<span class="address">${contact.email}</span>`, screen, view);
}

function renderSend(request: Request, view: View): TemplateResult {
  const {
    words: { say, locale },
    sending,
    setting,
    shop,
    onSubmit,
  } = view;
  const { kind } = request;
  const button = !setting.can.acknowledges
    ? say('returns:prepare')
    : kind === 'withdrawal'
      ? renderLabel(labelOf('confirm', locale, shop))
      : say('returns:send', { kind });
  return html`
    <p>${say('returns:unsent.yet')}</p>
    <p class="choices">
      <button type="button" class="filled" part="send" aria-disabled=${sending.busy ? 'true' : 'false'} @click=${() => onSubmit(request)}>
        <span class="words">${button}</span>
      </button>
    </p>
    <p role="status">${sending.busy ? say('returns:sending') : nothing}</p>
  `;
}

/** What the customer asks for: rows of the same look with what each brings; then how it travels and who asks. */
import { html, nothing, type TemplateResult } from 'lit';
import { costWords } from '../../../content/returns/cost-words.ts';
import type { RequestKind, Resolution } from '../../../content/returns/request.ts';
import type { Choice } from '../../../content/returns/steps/answers.ts';
import { aimOf } from '../../../content/returns/steps/answers.ts';
import type { Offer } from '../../../content/returns/steps/offer.ts';
import { offersOf, same } from '../../../content/returns/steps/offers.ts';
import { formatMoney } from '../../../content/values/money.ts';
import { type Option, renderOptions } from '../fields/options.ts';
import { problemOf } from '../fields/problem.ts';
import { renderWays } from '../fields/ways.ts';
import { renderWho } from '../fields/who.ts';
import type { View } from '../view.ts';
import { renderLater } from './draft.ts';
import { renderForm, renderScreen } from './frame.ts';
import { renderWindow } from './window.ts';

export function renderResolution(view: View): TemplateResult {
  const {
    words: { say },
    answers,
    setting,
  } = view;
  const aim = aimOf(answers, setting) ?? 'return';
  return renderScreen(
    view,
    say('returns:title.resolution', { aim }),
    html`
      ${renderForm(view, html`${renderWindow(view)} ${renderOffers(view)} ${renderWays(view)} ${renderWho(view)}`, say('returns:next'))}
      ${renderLater(view)}
    `,
  );
}

function renderOffers(view: View): TemplateResult {
  const {
    words: { say },
    answers,
    setting,
    wizard,
  } = view;
  const { first, others } = offersOf(answers, setting);
  const chosen = answers.resolution;
  const behind = others.some((offer) => chosen && same(offer, chosen));
  const group = (id: string, offers: readonly Offer[], legend: string): TemplateResult =>
    renderOptions(
      {
        ...{ id, legend, titled: true, problem: id === 'resolution' ? problemOf(view, 'resolution') : undefined },
        chosen: chosen && nameOf(chosen),
        options: offers.map((offer) => optionOf(offer, view)),
        onChoose: (name) => {
          const offer = offers.find((each) => nameOf(each) === name);
          if (offer) wizard.tell({ resolution: { resolution: offer.resolution, as: offer.as } });
        },
      },
      view,
    );
  const wear = first.some(({ open }) => open.includes('value-loss'));
  return html`
    ${group('resolution', first, say('returns:title.resolution', { aim: aimOf(answers, setting) ?? 'return' }))}
    ${
      others.length
        ? html`<details class="line" ?open=${behind}>
            <summary><span class="more">${say('returns:resolution.others')}</span></summary>
            ${group('resolution_more', others, say('returns:resolution.others'))}
          </details>`
        : nothing
    }
    ${wear ? html`<p class="muted">${say('returns:amount.value-loss')}</p>` : nothing}
  `;
}

/** What is asked for, recorded `as` that. */
export function resolutionWords(resolution: Resolution, as: RequestKind, { words: { say } }: View): string {
  return resolution === 'refund' ? say('returns:resolution.refund', { as }) : say(`returns:resolution.${resolution}`);
}

function nameOf({ resolution, as }: Choice): string {
  return `${resolution} ${as}`;
}

function optionOf(offer: Offer, view: View): Option {
  const {
    words: { say, locale },
  } = view;
  const { resolution, as, amount, open, without, deducted, asked } = offer;
  const text = resolutionWords(resolution, as, view);
  const notes = [
    asked && say('returns:resolution.asked'),
    amount && open.includes('delivery') && say('returns:amount.delivery'),
    deducted && say('returns:amount.label'),
    without && say('returns:amount.without', { items: without.join(', ') }),
    costWords(offer, locale, say),
  ];
  return {
    ...{ value: nameOf(offer), text, note: notes.filter(Boolean).join('. ') },
    amount: amount && formatMoney(amount, locale),
  };
}

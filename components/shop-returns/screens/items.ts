/** Which items it is about, and of each what belongs to it: why, what instead, what is wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemAnswers, KnownItem } from '../../../content/returns/steps/answers.ts';
import { pathOf } from '../../../content/returns/steps/path.ts';
import { renderDefect } from '../fields/defect.ts';
import { renderFacts } from '../fields/facts.ts';
import { renderKnownItems } from '../fields/known-items.ts';
import { renderNamedItems } from '../fields/named-items.ts';
import { renderReason } from '../fields/reason.ts';
import { renderWhichOrder } from '../fields/which-order.ts';
import { renderWish } from '../fields/wish.ts';
import type { View } from '../view.ts';
import { renderLater } from './draft.ts';
import { renderForm, renderScreen } from './frame.ts';

export function renderItems(view: View): TemplateResult {
  const {
    words: { say },
    answers,
    setting,
  } = view;
  const aim = pathOf(answers, setting) ?? 'return';
  const render = setting.order?.items.length ? renderKnownItems : renderNamedItems;
  const items = render(view, say('returns:items.choose'), (item, at, known) =>
    renderDetails(item, at, known, aim, view),
  );
  return renderScreen(
    view,
    say('returns:title.items', { aim }),
    html`
      ${renderForm(
        view,
        html`
          ${renderWhichOrder(view)} ${renderFacts(view)} ${items}
          ${aim === 'complaint' && setting.can.photos ? view.photos.render(view.words) : nothing}
        `,
        say('returns:next'),
      )}
      ${renderLater(view)}
    `,
  );
}

function renderDetails(item: ItemAnswers, at: number, known: KnownItem | undefined, aim: string, view: View): unknown {
  const {
    answers: { items = [] },
    wizard,
  } = view;
  const all = at < items.length ? items : [...items, item];
  const tell = (more: ItemAnswers): void =>
    wizard.tell({ items: all.map((other, index) => (index === at ? { ...other, ...more } : other)) });
  if (aim === 'exchange') return renderWish(item, at, known, tell, view);
  return aim === 'complaint' ? renderDefect(item, at, tell, view) : renderReason(item, at, 'return', tell, view);
}

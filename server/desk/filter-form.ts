/** Narrows the list down. */
import { html } from 'hono/html';
import { requestKinds } from '../../content/returns/request.ts';
import type { Voice } from '../mail/voice.ts';
import type { Html } from '../pages/page.ts';
import { dues, type Filters, states } from './filters.ts';

/** The form that asks for another list; closed while nothing is narrowed down. */
export function filterForm({ say }: Voice, action: string, filters: Filters, closed: boolean): Html {
  const { kind, state, due, unverified, search } = filters;
  return html`<details class="filter"${closed ? '' : html` open`}>
    <summary>${say('desk:filter')}</summary>
    <form method="get" action="${action}">
      <div class="field wide">
        <label for="search">${say('desk:filter.search')}</label>
        <input id="search" name="search" type="search" maxlength="200" value="${search}">
      </div>
      ${choice('kind', say('desk:filter.kind'), kind, [
        ['', say('desk:filter.kind.all')],
        ...requestKinds.map((each) => [each, say('desk:kind', { kind: each })] as const),
      ])}
      ${choice(
        'state',
        say('desk:filter.state'),
        state,
        states.map((each) => [each, say(`desk:state.${each}`)] as const),
      )}
      ${choice('due', say('desk:filter.due'), due, [
        ['', say('desk:filter.due.all')],
        ...dues.map((each) => [each, say(`desk:filter.due.${each}`)] as const),
      ])}
      <label class="choice wide"><input type="checkbox" name="unverified" value="yes"${unverified ? html` checked` : ''}> ${say('desk:filter.unverified')}</label>
      <button>${say('desk:filter.show')}</button>
    </form>
  </details>`;
}

function choice(
  name: string,
  label: string,
  chosen: string | undefined,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">${options.map(
      ([value, text]) =>
        html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${text}</option>`,
    )}</select>
  </div>`;
}

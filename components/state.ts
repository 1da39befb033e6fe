/** Draws that there is nothing to show, why, and what the reader can do about it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../locales/keys.ts';
import type { HelpState } from './help-controller.ts';

/** A state other than `ready`, in the words of `namespace`; without `onRetry` there is no button to try again. */
export function renderState<Namespace extends 'faq' | 'explainer' | 'returns'>(
  say: Say<StateKey<Namespace> | 'faq:retry'>,
  namespace: Namespace,
  state: Exclude<HelpState, 'ready'>,
  onRetry?: () => void,
): TemplateResult {
  const final = state === 'loading' || state === 'absent';
  return html`
    <div class="state ${state}" part="state" role="status">
      <p>${say(`${namespace}:${state}`)}</p>
      ${final ? nothing : html`<button type="button" part="retry" @click=${onRetry}>${say('faq:retry')}</button>`}
    </div>
  `;
}

type StateKey<Namespace extends string> = `${Namespace}:${Exclude<HelpState, 'ready'>}`;

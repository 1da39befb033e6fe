import { html, type TemplateResult } from 'lit';
import type { OpenTime } from '../../../content/values/hours.ts';
import type { TextsContext } from './context.ts';
import { unlessTyped } from './unless-typed.ts';

/** From when to when. */
export function renderTimes(
  { words: { say }, overview }: TextsContext,
  id: string,
  { opens, closes }: OpenTime,
  tell: (times: OpenTime) => void,
): TemplateResult {
  const field = (name: 'opens' | 'closes', value: string): TemplateResult => {
    const change = ({ target }: Event): void => {
      const time = (target as HTMLInputElement).value;
      if (time) tell({ opens, closes, [name]: time });
    };
    return html`<div>
      <label for="${id}-${name}">${say(`texts:hours.${name}`)}</label>
      <input id="${id}-${name}" type="time" .value=${unlessTyped(value)} ?readonly=${overview.fixed} @change=${change}>
    </div>`;
  };
  return html`<div class="sides">${field('opens', opens)} ${field('closes', closes)}</div>`;
}

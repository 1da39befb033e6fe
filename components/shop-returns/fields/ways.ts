/** Asks how something travels back, in the shop's own words; a locker's code is asked for with its way. */
import { html, nothing, type TemplateResult } from 'lit';
import { waysOf } from '../../../content/returns/steps/ways.ts';
import type { View } from '../view.ts';
import { ownOptions, renderOptions } from './options.ts';
import { renderText } from './text.ts';

/** The ways, and that it can be left open; nothing, where the shop names none. */
export function renderWays(view: View): TemplateResult | typeof nothing {
  const {
    answers,
    setting,
    wizard,
    words: { say },
    policy,
  } = view;
  const { sending } = answers;
  const ways = waysOf(answers, setting);
  const chosen = ways.find(({ id }) => id === sending?.way);
  if (!ways.length) return nothing;
  return html`
    ${renderOptions(
      {
        ...{ id: 'way', legend: say('returns:ways'), optional: true, chosen: sending?.way },
        options: [
          ...ownOptions(ways, policy.locale),
          // no way has this id
          { value: '', text: say('returns:ways.later') },
        ],
        onChoose: (way) => wizard.tell({ sending: { way, code: sending?.code } }),
      },
      view,
    )}
    ${
      chosen?.code
        ? renderText(
            {
              ...{
                field: 'code',
                label: say('returns:ways.code'),
                value: sending?.code,
                optional: true,
              },
              onTell: (code) => wizard.tell({ sending: { way: chosen.id, code } }),
            },
            view,
          )
        : nothing
    }
  `;
}

/** What the check found: what stops publishing, what wants a decision, and what is good to know, folded away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Severity } from '../../content/documents/finding.ts';
import { placeOfFinding, type Spot } from '../../content/documents/finding-place.ts';
import { adviceWords } from './advice.ts';
import { placeWords } from './place.ts';
import type { EditorWords } from './words.ts';

const severities = ['blocks', 'ask', 'note'] as const satisfies readonly Severity[];

/** So many of one kind are shown. */
const most = 20;

/** How one gets to where a finding is. */
export interface Ways {
  /** Brings a place on the page in front into sight. */
  readonly onShow?: ((unit: string) => void) | undefined;
  /** The address of the field; `undefined` where there is none. */
  readonly wayTo?: ((spot: Spot) => string | undefined) | undefined;
}

/**
 * `findings` by how much they matter; of a text that is open beside them (`here`) it is not said where they are.
 */
export function renderFindings(
  words: EditorWords,
  findings: readonly Finding[],
  where: 'here' | 'there' = 'there',
  { onShow, wayTo }: Ways = {},
): TemplateResult | typeof nothing {
  if (!findings.length) return nothing;
  return html`${severities.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (!own.length) return nothing;
    const title = words.say(`editor:findings.${severity}`, { count: own.length });
    return html`<details ?open=${severity === 'blocks'}>
      <summary>${title}</summary>
      <ul>${own.slice(0, most).map(
        (finding) => html`<li>
          ${where === 'there' ? renderPlace(words, placeOfFinding(finding), wayTo) : nothing}${adviceWords(words, finding)}
          ${onShow && finding.unit ? renderShow(words, finding.unit, onShow) : nothing}
        </li>`,
      )}</ul>
    </details>`;
  })}`;
}

function renderPlace(
  words: EditorWords,
  place: Spot | undefined,
  wayTo: Ways['wayTo'],
): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const [said, way] = [placeWords(words, place), wayTo?.(place)];
  return html`<b>${way === undefined ? said : html`<a href=${way}>${said}</a>`}</b><br>`;
}

function renderShow({ say }: EditorWords, unit: string, onShow: (unit: string) => void): TemplateResult {
  // a page has each unit in one language
  const show = (): void => onShow(unit.replace(/:.*/, ''));
  return html`<p class="row"><button type="button" @click=${show}>${say('editor:changes.reveal')}</button></p>`;
}

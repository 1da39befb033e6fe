/** What stands around every part of the page: whose shop it is, where to go, and how to take back what was done. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { askPanel } from '../ask.ts';
import type { Overview } from '../background/texts-requests.ts';
import type { TextsWords } from './words.ts';

interface Around {
  readonly words: TextsWords;
  readonly overview: Overview | undefined;
  readonly failure: string;
  readonly origin: string;
  readonly act: (work: () => Promise<unknown>) => Promise<void>;
}

/** The page with `body` in it. */
export function renderSurroundings({ words, overview, failure, origin, act }: Around, body: unknown): TemplateResult {
  const { say } = words;
  return html`
    <header>
      <h1>${overview?.shop ?? say('texts:title')}</h1>
      ${overview ? html`${renderPlaces(words, overview)} ${renderSteps(words, overview, act, origin)}` : nothing}
    </header>
    <main>
      ${failure ? html`<p class="problem" role="alert">${failure}</p>` : nothing}
      ${body}
    </main>
  `;
}

function renderPlaces({ say }: TextsWords, { changes, fixed, kind }: Overview): TemplateResult {
  const { hash } = location;
  const own = ['#shop', '#returns', '#changes'].includes(hash) ? hash : '';
  const link = (place: string, words: string): TemplateResult =>
    html`<a href=${place || '#'} aria-current=${ifDefined(place === own ? 'page' : undefined)}>${words}</a>`;
  return html`<nav class="places" aria-label=${say('texts:nav')}>
    ${link('', say('texts:nav.texts'))} ${link('#shop', say('texts:nav.shop'))} ${link('#returns', say('texts:nav.returns'))}
    ${link('#changes', say(kind === 'file' ? 'texts:nav.changes-file' : 'texts:nav.changes', { count: changes }))}
    ${fixed ? nothing : html`<a href="#new" class="new">${say('texts:new.title')}</a>`}
  </nav>`;
}

function renderSteps(
  { say }: TextsWords,
  { canUndo, canRedo }: Overview,
  act: Around['act'],
  origin: string,
): TemplateResult {
  return html`<p class="row">
    <button ?disabled=${!canUndo} @click=${() => act(() => askPanel({ type: 'undo', origin }))}>${say('editor:changes.undo')}</button>
    <button ?disabled=${!canRedo} @click=${() => act(() => askPanel({ type: 'redo', origin }))}>${say('editor:changes.redo')}</button>
  </p>`;
}

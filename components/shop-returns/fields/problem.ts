/** What is missing in a field, said in the field and in the summary above alike. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Field, Problem } from '../../../content/returns/steps/problem.ts';
import { problemsOf } from '../../../content/returns/steps/problems.ts';
import type { View } from '../view.ts';

/** The id of a field, and that of an item of several. */
export function idOf(field: Field, at?: number): string {
  return at === undefined ? field : `${field}_${at}`;
}

/** What was missing in a field when the customer last wanted to go on. */
export function problemOf({ wizard }: View, field: Field, at?: number): Problem | undefined {
  return wizard.problems.find((problem) => problem.field === field && problem.at === at);
}

/** Whether it still is. */
export function isOpen(problem: Problem | undefined, { wizard, answers, setting }: View): boolean {
  const open = problem ? problemsOf(wizard.screen, answers, setting) : [];
  return open.some(({ field, at }) => field === problem?.field && at === problem?.at);
}

/** What to type instead. */
function problemWords({ field, code, most = 0 }: Problem, { words: { say } }: View): string {
  if (code === 'too-long') return say('returns:error.too-long', { most });
  if (code === 'future' || field === 'shown' || field === 'delivered') return say('returns:error.future');
  return say(`returns:error.${field === 'kind' ? 'wish' : field}`);
}

/** The words beside the field, to which it refers by `<id>_problem`; mended, they leave their place and nothing moves. */
export function renderProblem(problem: Problem | undefined, view: View): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  const id = idOf(problem.field, problem.at);
  return html`<span class="problem ${isOpen(problem, view) ? '' : 'mended'}" id="${id}_problem" part="problem">${problemWords(problem, view)}</span>`;
}

/** All that is missing on a screen, each a link to its field; the focus goes here. */
export function renderSummary(view: View): TemplateResult | typeof nothing {
  const { problems } = view.wizard;
  if (!problems.length) return nothing;
  return html`
    <div class="summary" part="summary" tabindex="-1" role="group" aria-labelledby="summary">
      <h3 id="summary">${view.words.say('returns:error', { count: problems.length })}</h3>
      <ul>${problems.map((problem) => html`<li>${renderLink(problem, view)}</li>`)}</ul>
    </div>
  `;
}

function renderLink(problem: Problem, view: View): TemplateResult {
  const id = idOf(problem.field, problem.at);
  return html`<a href="#${id}" @click=${goTo}>${problemWords(problem, view)}</a>`;
}

/** An address does not reach into a shadow root. */
function goTo(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const place = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  const field = place?.matches('input, select, textarea')
    ? place
    : place?.querySelector<HTMLElement>('input, select, textarea, button');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** Publishes, and says what came of it: stopped, to be confirmed, to be decided, or what customers see now. */
import { html, nothing, type TemplateResult } from 'lit';
import { blocks, type Finding } from '../../../content/documents/finding.ts';
import type { Choice, Conflict } from '../../../content/documents/merge/versions.ts';
import { askPanel } from '../ask.ts';
import type { Changes } from '../background/changes.ts';
import type { Published } from '../background/publish.ts';
import { renderFindings } from '../findings.ts';
import { placeWords, unitWords } from '../place.ts';
import { renderDifference, renderValue } from '../value.ts';
import type { PanelContext } from './context.ts';

/** So often it is looked whether customers see it, and how long between, in milliseconds. */
const looks = 20;
const between = 1500;

export class Publishing {
  readonly #panel: PanelContext;
  #outcome: Published | undefined;
  #choices: Record<string, Choice> = {};
  #visible: 'looking' | 'now' | 'later' | undefined;

  constructor(panel: PanelContext) {
    this.#panel = panel;
  }

  /** What stands in the way, the button, and what came of it. */
  render(origin: string, { changes, findings }: Changes): TemplateResult {
    const { words } = this.#panel;
    const stops = blocks(findings);
    return html`
      ${renderFindings(words, findings, 'anywhere')}
      ${this.#outcome ? this.#renderOutcome(origin, this.#outcome) : nothing}
      ${
        changes.length
          ? html`<p class="row"><button class="main" ?disabled=${stops} @click=${() => this.#publish(origin)}>
              ${words.say('editor:publish.go', { count: changes.length })}
            </button></p>`
          : nothing
      }
    `;
  }

  #publish(origin: string, confirmed = false): Promise<void> {
    return this.#settle(origin, () => askPanel({ type: 'publish', origin, confirmed }));
  }

  #settle(origin: string, work: () => Promise<Published>): Promise<void> {
    this.#outcome = undefined;
    this.#visible = undefined;
    return this.#panel.act(async () => {
      this.#outcome = await work();
      this.#choices = {};
      if (this.#outcome.status === 'published' && this.#outcome.help) this.#look(origin, this.#outcome.help.revision);
    });
  }

  /** A publication is over when customers see it. */
  async #look(origin: string, revision: string): Promise<void> {
    this.#visible = 'looking';
    for (let look = 0; look < looks && this.#visible === 'looking'; look++) {
      if (await askPanel({ type: 'visible', origin, revision }).catch(() => false)) this.#visible = 'now';
      else await new Promise((resolve) => setTimeout(resolve, between));
    }
    if (this.#visible === 'looking') this.#visible = 'later';
    this.#panel.act(async () => {});
  }

  #renderOutcome(origin: string, outcome: Published): TemplateResult {
    const { words, act } = this.#panel;
    const { say } = words;
    switch (outcome.status) {
      case 'nothing':
        return html`<p role="status">${say('editor:publish.nothing')}</p>`;
      case 'published':
        return html`<div role="status">
          <p><b>${say('editor:publish.done')}</b> ${this.#visible ? say(`editor:publish.${this.#visible}`) : nothing}</p>
          <p class="row"><button @click=${() => this.#settle(origin, () => askPanel({ type: 'take-back', origin, revision: outcome.revision }))}>${say('editor:publish.undo')}</button></p>
        </div>`;
      case 'blocked':
        return html`<p class="problem" role="alert">${say('editor:publish.blocked')}</p>${renderFindings(words, outcome.findings as readonly Finding[], 'anywhere')}`;
      case 'not-permitted':
        return html`<p class="problem" role="alert">${say('editor:publish.not-permitted')}</p>
          <ul>${outcome.units.map((unit) => html`<li>${unitWords(words, unit)}</li>`)}</ul>`;
      case 'confirm':
        return html`<div role="alert">
          <p><b>${say('editor:publish.confirm')}</b></p>
          <ul>${outcome.changes.map(({ place, before, after }) => html`<li><b>${placeWords(words, place)}</b>${renderDifference(words, place, before, after)}</li>`)}</ul>
          <p class="row"><button class="main" @click=${() => this.#publish(origin, true)}>${say('editor:publish.confirmed')}</button></p>
        </div>`;
      case 'conflict':
        return outcome.conflicts.length
          ? this.#renderConflicts(origin, outcome.conflicts)
          : html`<p class="problem" role="alert">${say('editor:publish.later-changed')}</p>
              <p class="row"><button @click=${() => act(async () => (this.#outcome = undefined))}>${say('editor:publish.ok')}</button></p>`;
    }
  }

  #renderConflicts(origin: string, conflicts: readonly Conflict[]): TemplateResult {
    const { words } = this.#panel;
    const { say } = words;
    const open = conflicts.filter(({ key }) => !this.#choices[key]).length;
    return html`<div>
      <p role="status"><b>${say('editor:conflict.title', { count: conflicts.length })}</b></p>
      ${conflicts.map(
        (conflict) => html`<fieldset>
        <legend>${placeWords(words, conflict.place)}</legend>
        <div class="sides">${(['mine', 'theirs'] as const).map((side) => this.#renderSide(conflict, side))}</div>
        ${conflict.kind === 'added' ? html`<label><input type="radio" name=${conflict.key} @change=${() => this.#choose(conflict.key, 'both')}> ${say('editor:conflict.both')}</label>` : nothing}
      </fieldset>`,
      )}
      <p class="row"><button class="main" ?disabled=${open > 0} @click=${() => this.#settle(origin, () => askPanel({ type: 'choose', origin, choices: this.#chosen() }))}>${say('editor:conflict.go')}</button></p>
    </div>`;
  }

  #renderSide(conflict: Conflict, side: 'mine' | 'theirs'): TemplateResult {
    const { words } = this.#panel;
    const id = `${side}-${conflict.key}`;
    return html`<div>
      <label>
        <input type="radio" name=${conflict.key} aria-describedby=${id} @change=${() => this.#choose(conflict.key, side)}>
        ${words.say(`editor:conflict.${side}`)}
      </label>
      <div id=${id}>${renderValue(words, conflict.place, conflict[side])}</div>
    </div>`;
  }

  #chosen(): Record<string, Choice> {
    return { ...this.#choices };
  }

  #choose(key: string, choice: Choice): void {
    this.#choices[key] = choice;
    this.#panel.act(async () => {});
  }
}

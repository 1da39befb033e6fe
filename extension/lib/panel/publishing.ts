/** Publishes and takes back, and says what came of it: stopped, to be confirmed, to be decided, or what customers see. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { blocks } from '../../../content/documents/finding.ts';
import { askPanel } from '../ask.ts';
import type { Changes } from '../background/changes.ts';
import type { Published } from '../background/publish.ts';
import { renderFindings } from '../findings.ts';
import { Refusal } from '../refusal.ts';
import { type Attempt, holds, madeBy, noted } from './attempt.ts';
import type { Choosing } from './choosing.ts';
import type { PanelContext } from './context.ts';
import { Looking } from './looking.ts';
import { renderConfirm, renderRefused, renderStopped, showing } from './outcome.ts';
import { renderUpload } from './upload.ts';

export class Publishing {
  readonly #panel: PanelContext;
  readonly #origin: string;
  readonly #onPublished: () => void;
  readonly #looking: Looking;
  #attempt: Attempt = { type: 'publish' };
  #outcome: Published | undefined;
  /** Most never have to choose. */
  #choosing: Choosing | undefined;
  #note = '';

  constructor(panel: PanelContext, origin: string, onPublished: () => void) {
    this.#panel = panel;
    this.#origin = origin;
    this.#onPublished = onPublished;
    this.#looking = new Looking(panel, origin);
  }

  /** What stands in the way, the button, and what came of it; with `isOver`, it would be refused. */
  render({ changes, findings, published }: Changes, isOver = false): TemplateResult {
    const { words } = this.#panel;
    const publish = (): Promise<void> => this.#try({ type: 'publish', ...noted(this.#note) });
    const note = ({ target }: Event): void => {
      this.#note = (target as HTMLInputElement).value;
    };
    return html`
      ${renderFindings(words, findings, 'there', showing(this.#panel))}
      ${holds(this.#outcome, published) ? this.#renderOutcome(this.#outcome) : nothing}
      ${
        changes.length
          ? html`<label>${words.say('editor:publish.note')} <input type="text" maxlength="500" @input=${note} .value=${this.#note}></label>
            <p class="row"><button type="button" class=${ifDefined(isOver ? undefined : 'main')} ?disabled=${blocks(findings)} @click=${publish}>
              ${words.say('editor:publish.go', { count: changes.length })}
            </button></p>`
          : nothing
      }
    `;
  }

  /** Takes back what one publication changed; `isAgain` where that was to undo another, which is published again. */
  takeBack(revision: number, isAgain: boolean): Promise<void> {
    return this.#try({ type: 'take-back', revision, key: crypto.randomUUID(), isAgain });
  }

  /** Makes everything as it was with one publication, while `current` is the newest. */
  restore(revision: number, current: number): Promise<void> {
    return this.#try({ type: 'restore', revision, current, key: crypto.randomUUID() });
  }

  #try(attempt: Attempt): Promise<void> {
    this.#attempt = attempt;
    return this.#settle(() => this.#ask(attempt));
  }

  #ask(attempt: Attempt, mark?: string): Promise<Published> {
    const origin = this.#origin;
    const confirmed = mark !== undefined;
    if (attempt.type === 'restore') return askPanel({ ...attempt, origin, confirmed });
    if (attempt.type === 'take-back') {
      const { isAgain: _, ...asked } = attempt;
      return askPanel({ ...asked, origin, confirmed });
    }
    return askPanel({ ...attempt, origin, ...(confirmed ? { confirmed: mark } : {}) });
  }

  async #settle(work: () => Promise<Published>): Promise<void> {
    this.#outcome = undefined;
    this.#looking.end();
    await this.#panel.act(async (isKept) => {
      // half a sentence is not what anybody wanted to publish
      if (!isKept) throw new Refusal('unkept');
      const outcome = await work();
      if (outcome.status === 'conflict') this.#choosing = new (await import('./choosing.ts')).Choosing(this.#panel);
      this.#outcome = outcome;
      if (outcome.status !== 'published') return;
      this.#note = '';
      this.#onPublished();
    });
    this.#look(this.#outcome);
  }

  /** What it finds is said beside what is left to be published, and so not before that is known. */
  #look(outcome: Published | undefined): void {
    if (outcome?.status !== 'published' || !outcome.help) return;
    this.#looking.begin({ revision: outcome.help.revision, publication: outcome.revision });
  }

  #renderOutcome(outcome: Published): TemplateResult | undefined {
    const { words } = this.#panel;
    const { say } = words;
    const { seen } = this.#looking;
    const again = (mark: string): Promise<void> => this.#settle(() => this.#ask(this.#attempt, mark));
    const made = madeBy(this.#attempt);
    switch (outcome.status) {
      case 'nothing':
        return html`<p role="status">${say(made.nothing)}</p>`;
      case 'published':
        return html`<div role="status">
          <p><b>${say(made.done)}</b> ${seen ? say(`editor:publish.${seen}`) : nothing}</p>
          ${outcome.help ? nothing : renderUpload(this.#panel, this.#origin)}
          <p class="row"><button type="button" @click=${() => this.takeBack(outcome.revision, made.isUndone)}>${say(made.back)}</button></p>
        </div>`;
      case 'blocked':
        return renderStopped(this.#panel, outcome.findings);
      case 'not-permitted':
        return renderRefused(words, outcome.units);
      case 'confirm':
        return renderConfirm(words, outcome.changes, this.#attempt.type === 'publish', () => again(outcome.mark));
      case 'conflict':
        return this.#renderConflict(outcome);
    }
  }

  #renderConflict({ conflicts }: Published & { status: 'conflict' }): TemplateResult | undefined {
    const { say } = this.#panel.words;
    const attempt = this.#attempt;
    if (!conflicts.length) {
      const words = say(attempt.type === 'restore' ? 'editor:history.moved-on' : 'editor:publish.later-changed');
      return html`<p class="problem" role="alert">${words}</p>`;
    }
    const origin = this.#origin;
    const isOwn = attempt.type === 'publish';
    return this.#choosing?.render(conflicts, {
      title: say('editor:conflict.title', { count: conflicts.length }),
      mine: say(isOwn ? 'editor:conflict.mine' : 'editor:conflict.before'),
      theirs: say(isOwn ? 'editor:conflict.theirs' : 'editor:conflict.now'),
      go: say(isOwn ? 'editor:conflict.go' : 'editor:publish.go-on'),
      onChosen: (choices) =>
        attempt.type === 'take-back'
          ? this.#try({ ...attempt, choices })
          : this.#settle(() => askPanel({ type: 'choose', origin, choices, ...noted(this.#note) })),
    });
  }
}

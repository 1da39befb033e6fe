import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Aim, Answers, KnownOrder, Screen, Setting } from '../../content/returns/steps/answers.ts';
import { type Problem, problemsOf } from '../../content/returns/steps/problems.ts';
import { forward, isLast, reopened, screenOf } from '../../content/returns/steps.ts';
import { ReturnStepEvent } from './events.ts';
import { taken } from './known-order.ts';
import { settingOf } from './setting.ts';
import type { Told } from './told.ts';
import { addEntry, currentMark, type Mark, markEntry } from './trail.ts';
import type { Page } from './wizard-page.ts';

/** Knows what the customer has told and which screen that leads to; Back and Forward go through the screens. */
export class WizardController implements ReactiveController {
  answers: Answers = {};
  order: KnownOrder | undefined;
  /** An order of which the customer said that they mean another one. */
  declined: KnownOrder | undefined;
  /** What the link or the page says that the customer comes for. */
  aim: Aim | undefined;
  /** What was missing when the customer last wanted to go on. */
  problems: readonly Problem[] = [];
  /** The customer has told something that is not sent yet. */
  begun = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #page: Page;

  constructor(host: ReactiveControllerHost & HTMLElement, page: Page) {
    this.#host = host;
    this.#page = page;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onHistory);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onHistory);
  }

  /** What surrounds the customer; only where there are documents. */
  get setting(): Setting {
    const documents = this.#page.documents();
    if (!documents) throw new Error('there is nothing to decide by');
    return settingOf(documents, this.order, this.aim);
  }

  get screen(): Screen {
    return screenOf(this.answers, this.setting);
  }

  /** Takes up what was told before: on the screen that the entry of the history remembers, or where it was left. */
  resume({ answers, order, declined, begun = false }: Told, left?: Answers): void {
    const [known, mark] = [this.order, currentMark()];
    Object.assign(this, { declined, order: left ? (order ?? known) : order, begun: this.begun || begun });
    if (left) this.#go(left);
    else this.answers = { ...answers, aim: undefined, done: undefined };
    if (known && !left) this.take(known);
    if (mark && !left) this.#follow(mark);
  }

  /** Takes an order that is handed over; false, where what was told before was of another one, and is not kept. */
  take(order: KnownOrder): boolean {
    const { answers } = this;
    Object.assign(this, taken(order, this));
    return this.answers === answers;
  }

  /** It is another order than the one that is known. */
  decline(): void {
    this.declined = this.order;
    this.order = undefined;
    this.tell({ order: { ...this.answers.order } });
  }

  /** Forgets all that was told but `kept`. */
  renew(kept: Answers = {}): void {
    this.answers = kept;
    this.begun = false;
  }

  /** Begins at the first screen of what a link says; what was typed stays. */
  begin(aim?: Aim): void {
    this.aim = aim;
    this.problems = [];
    this.answers = { ...this.answers, aim: undefined, resolution: undefined, done: undefined };
    this.tell({});
    if (this.#page.documents()) markEntry(this.#mark(0));
  }

  /** Takes what the customer tells. */
  tell(told: Answers): void {
    this.begun ||= Object.keys(told).length > 0;
    this.answers = { ...this.answers, ...told };
    this.#page.onTold({ answers: this.answers, order: this.order, declined: this.declined, begun: this.begun });
    this.#host.requestUpdate();
  }

  /** Goes on, or says what is missing. */
  next(): boolean {
    const { answers, setting, screen } = this;
    this.problems = problemsOf(screen, answers, setting);
    if (this.problems.length || isLast(screen)) this.#host.requestUpdate();
    else this.#go(forward(answers, setting));
    return this.problems.length === 0;
  }

  /** Takes what the customer comes for, and goes on. */
  choose(aim: Aim): void {
    // what was asked for on another way was not on the screens of this one
    this.answers = { ...this.answers, aim, resolution: undefined };
    this.next();
  }

  /** Goes to a screen before, to change something on it. */
  reopen(screen: Screen): void {
    this.#go(reopened(this.answers, screen));
  }

  #go(answers: Answers): void {
    const at = currentMark()?.at ?? 0;
    // so that Back finds the way to this screen
    markEntry(this.#mark(at));
    this.problems = [];
    this.tell(answers);
    addEntry(this.#mark(at + 1));
    this.#host.dispatchEvent(new ReturnStepEvent(this.screen));
  }

  #mark(at: number): Mark {
    return { at, screen: this.screen, link: this.aim, aim: this.answers.aim, done: this.answers.done ?? [] };
  }

  readonly #onHistory = (): void => {
    const mark = currentMark();
    // another element or link of the page made an entry of its own
    if (!mark || !this.#page.documents() || this.#page.stays(mark)) return;
    this.#follow(mark);
    this.#host.dispatchEvent(new ReturnStepEvent(this.screen));
  };

  /** Shows the screen of an entry, as far as what was told leads there. */
  #follow(mark: Mark): void {
    this.aim = mark.link;
    this.problems = [];
    this.answers = { ...this.answers, aim: mark.aim, done: mark.done };
    this.tell({});
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Aim, Answers, KnownOrder, Screen, Setting } from '../../content/returns/steps/answers.ts';
import { type Problem, problemsOf } from '../../content/returns/steps/problems.ts';
import { forward, isLast, reopened, screenOf } from '../../content/returns/steps.ts';
import { ReturnStepEvent } from './events.ts';
import type { ReturnsDocuments } from './needs.ts';
import { settingOf } from './setting.ts';
import type { Told } from './told.ts';
import { addEntry, answersAt, currentMark, type Mark, markEntry } from './trail.ts';

/** Knows what the customer has told and which screen that leads to; Back and Forward go through the screens. */
export class WizardController implements ReactiveController {
  answers: Answers = {};
  order: KnownOrder | undefined;
  /** What the link or the page says that the customer comes for. */
  aim: Aim | undefined;
  /** What was missing when the customer last wanted to go on. */
  problems: readonly Problem[] = [];
  /** The customer has told something on this page. */
  touched = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #documents: () => ReturnsDocuments | undefined;
  readonly #onTold: (told: Told) => void;

  /** `onTold` hears of every change, to keep it. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    documents: () => ReturnsDocuments | undefined,
    onTold: (told: Told) => void,
  ) {
    this.#host = host;
    this.#documents = documents;
    this.#onTold = onTold;
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
    const documents = this.#documents();
    if (!documents) throw new Error('there is nothing to decide by');
    return settingOf(documents, this.order, this.aim);
  }

  /** What is missing on the screen now. */
  get open(): readonly Problem[] {
    return problemsOf(this.screen, this.answers, this.setting);
  }

  get screen(): Screen {
    return screenOf(this.answers, this.setting);
  }

  /** Takes up what was told before: on the screen that the entry of the history remembers, or where it was left. */
  resume({ answers, order }: Told, left?: Answers): void {
    this.order ??= order;
    const mark = currentMark();
    if (left) this.#go(left);
    else this.answers = { ...answers, aim: undefined, done: undefined };
    if (mark && !left) this.#follow(mark);
  }

  /** Forgets all that was told but `kept`. */
  renew(kept: Answers = {}): void {
    this.answers = kept;
    this.touched = false;
  }

  /** Begins at the first screen of what a link says; what was typed stays. */
  begin(aim?: Aim): void {
    this.aim = aim;
    this.problems = [];
    this.answers = { ...this.answers, aim: undefined, resolution: undefined, done: undefined };
    this.tell({});
    if (this.#documents()) markEntry(this.#mark(0));
  }

  /** Takes what the customer tells. */
  tell(told: Answers): void {
    this.touched ||= Object.keys(told).length > 0;
    this.answers = { ...this.answers, ...told };
    this.#onTold({ answers: this.answers, order: this.order });
    this.#host.requestUpdate();
  }

  /** Goes on, or says what is missing. */
  next(): boolean {
    const { answers, setting, screen } = this;
    this.problems = problemsOf(screen, answers, setting);
    if (this.problems.length || isLast(screen)) {
      this.#host.requestUpdate();
      return this.problems.length === 0;
    }
    this.#go(forward(answers, setting));
    return true;
  }

  /** Takes what the customer comes for, and goes on. */
  choose(aim: Aim): void {
    this.answers = { ...this.answers, aim };
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
    const { aim, done = [] } = this.answers;
    return { at, screen: this.screen, link: this.aim, aim, done };
  }

  readonly #onHistory = (): void => {
    const mark = currentMark();
    // another element or link of the page made an entry of its own
    if (!mark || !this.#documents()) return;
    this.#follow(mark);
    this.#host.dispatchEvent(new ReturnStepEvent(this.screen));
  };

  /** Shows the screen of an entry, as far as what was told leads there. */
  #follow(mark: Mark): void {
    this.aim = mark.link;
    this.problems = [];
    this.answers = answersAt(mark, this.answers, this.setting);
    this.tell({});
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Aim, Answers, KnownOrder, Screen, Setting } from '../../content/returns/steps/answers.ts';
import { type Problem, problemsOf } from '../../content/returns/steps/problems.ts';
import { forward, isLast, reopened, screenOf } from '../../content/returns/steps.ts';
import { ReturnStepEvent } from './events.ts';
import type { ReturnsDocuments } from './needs.ts';
import { settingOf } from './setting.ts';
import type { Told } from './told.ts';
import { addEntry, currentMark, type Mark, markEntry } from './trail.ts';

/** What the wizard has from around it. */
interface Page {
  readonly documents: () => ReturnsDocuments | undefined;
  /** Hears of every change, to keep it. */
  readonly onTold: (told: Told) => void;
  /** Whether something lies above the screen of an entry, and stays there. */
  readonly stays: (mark: Mark) => boolean;
}

/** Knows what the customer has told and which screen that leads to; Back and Forward go through the screens. */
export class WizardController implements ReactiveController {
  answers: Answers = {};
  order: KnownOrder | undefined;
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

  /** What is missing on the screen now. */
  get open(): readonly Problem[] {
    return problemsOf(this.screen, this.answers, this.setting);
  }

  get screen(): Screen {
    return screenOf(this.answers, this.setting);
  }

  /** Takes up what was told before: on the screen that the entry of the history remembers, or where it was left. */
  resume({ answers, order, begun = false }: Told, left?: Answers): void {
    this.order ??= order;
    this.begun ||= begun;
    const mark = currentMark();
    if (left) return this.#go(left);
    this.answers = { ...answers, aim: undefined, done: undefined };
    if (mark) this.#follow(mark);
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
    this.#page.onTold({ answers: this.answers, order: this.order, begun: this.begun });
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
    const { aim, done = [] } = this.answers;
    return { at, screen: this.screen, link: this.aim, aim, done };
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

/** What is typed into a field: kept once typing rests, never over what somebody made of it elsewhere meanwhile. */
import type { FieldView } from './background/field.ts';
import type { Typed } from './background/typing.ts';
import { type Failure, failureOf } from './refusal.ts';

/** At the latest so long after a key it is kept, in milliseconds. */
const latest = 1000;

/** How a field is kept and looked at. */
export interface Keeping {
  /** So long typing rests before it is kept, in milliseconds. */
  readonly rest: number;
  readonly send: (typed: { readonly text: string; readonly before: string }) => Promise<Typed>;
  /** What stands there now. */
  readonly look: () => Promise<string>;
  /** Something became of what was typed. */
  readonly tell: () => void;
}

export class Typing {
  /** What stands in the field. */
  text: string;
  /** What somebody made of it elsewhere; it and what was typed do not go together, and a person decides. */
  other: string | undefined;
  /** Why it is not kept. */
  failure: Failure | undefined;
  /** It cannot be shown as it is. */
  unreadable = false;
  /** Something was typed and is kept. */
  isKept = false;

  readonly #keeping: Keeping;
  /** What the field showed when it was typed over. */
  #before: string;
  #sent: string;
  #version = -1;
  #due: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<boolean> = Promise.resolve(true);

  constructor(text: string, keeping: Keeping) {
    this.text = this.#before = this.#sent = text;
    this.#keeping = keeping;
  }

  /** Whether something was typed that is not kept yet. */
  get waits(): boolean {
    return this.text !== this.#sent || this.other !== undefined || this.failure !== undefined;
  }

  input(text: string): void {
    this.text = text;
    const now = Date.now();
    this.#due ??= now + latest;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), Math.max(0, Math.min(this.#keeping.rest, this.#due - now)));
  }

  /** What stands there now is shown, unless something waits; what stood there before is not shown again. */
  show({ text, version }: Pick<FieldView, 'text' | 'version'>): void {
    if (version <= this.#version) return;
    this.#version = version;
    if (!this.waits) this.text = this.#before = this.#sent = text;
  }

  /** Keeps what waits; tells whether nothing is left that could be lost. */
  keep(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#due = undefined;
    const keep = (): Promise<boolean> => this.#keep();
    this.#turn = this.#turn.then(keep, keep);
    return this.#turn;
  }

  /** What was typed takes the place of what somebody made of it elsewhere. */
  keepMine(): Promise<boolean> {
    this.#before = this.other ?? this.#before;
    this.#decided();
    return this.keep();
  }

  /** What somebody made of it elsewhere stays. */
  takeOther(): void {
    this.text = this.#before = this.#sent = this.other ?? this.text;
    this.#decided();
    this.#keeping.tell();
  }

  #decided(): void {
    this.other = undefined;
    this.failure = undefined;
  }

  async #keep(): Promise<boolean> {
    if (!this.waits) return true;
    if (this.other !== undefined) return false;
    const { text } = this;
    try {
      const { view, merged, unreadable, kept } = await this.#keeping.send({ text, before: this.#before });
      const isLatest = this.text === text;
      this.#version = view.version;
      this.#sent = text;
      // what was typed meanwhile was typed over what the field showed, not over what was merged in
      this.#before = merged && !isLatest ? text : view.text;
      if (merged && isLatest) this.text = this.#sent = view.text;
      this.failure = kept ? undefined : 'not-a-value';
      this.unreadable = unreadable;
      this.isKept = kept;
    } catch (error) {
      this.failure = failureOf(error);
      this.isKept = false;
      if (this.failure === 'typed-elsewhere') this.other = await this.#keeping.look().catch(() => undefined);
    }
    this.#keeping.tell();
    return this.failure === undefined;
  }
}

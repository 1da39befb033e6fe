/** Remembers what an element was told, and whether it took it: elements take so much in a second and no more. */
import type { PreviewedUnit } from './talk.ts';

/** So many previews at a time. */
const slice = 10;
/** So long an answer is waited for, in milliseconds, before it is told again, and so often. */
const patience = 1000;
const attempts = 5;

interface Told {
  readonly text: string;
  readonly id: string | undefined;
  readonly at: number;
  readonly attempt: number;
  answered: boolean;
}

export class Sent {
  readonly #told = new Map<string, Told>();

  /** Whether the element was told anything. */
  get any(): boolean {
    return this.#told.size > 0;
  }

  /** Whether something could not be told. */
  get tooLong(): boolean {
    return [...this.#told.values()].some(({ id }) => id === undefined);
  }

  has(unit: string): boolean {
    return this.#told.has(unit);
  }

  /** Whatever the element was told has to be told again: it may have forgotten it, or show another language now. */
  forget(): void {
    for (const [unit, told] of this.#told) this.#told.set(unit, { ...told, text: '' });
  }

  /** The element answered the message `id`. */
  answer(id: string): void {
    for (const told of this.#told.values()) if (told.id === id) told.answered = true;
  }

  /** The units that were told and are not among `wanted`; they are forgotten. */
  others(wanted: readonly PreviewedUnit[]): string[] {
    const units = new Set(wanted.map(({ unit }) => unit));
    const gone = [...this.#told.keys()].filter((unit) => !units.has(unit));
    for (const unit of gone) this.#told.delete(unit);
    return gone;
  }

  /** Tells some of what is `wanted` and not told; whether that was all. `say` names its message, if it can be said. */
  send(wanted: readonly PreviewedUnit[], say: (preview: PreviewedUnit) => string | undefined): boolean {
    const now = performance.now();
    const due = wanted.filter((preview) => this.#isDue(preview, now));
    for (const preview of due.slice(0, slice)) {
      const { attempt = 0 } = this.#same(preview) ?? {};
      const id = say(preview);
      const text = JSON.stringify(preview);
      this.#told.set(preview.unit, { text, id, at: now, attempt: attempt + 1, answered: id === undefined });
    }
    return wanted.every((preview) => this.#isSettled(preview));
  }

  #isSettled(preview: PreviewedUnit): boolean {
    const told = this.#same(preview);
    return told !== undefined && (told.answered || told.attempt >= attempts);
  }

  #isDue(preview: PreviewedUnit, now: number): boolean {
    const told = this.#same(preview);
    return !told || (!this.#isSettled(preview) && now - told.at > patience);
  }

  /** What was told of a preview, if it was told as it is. */
  #same(preview: PreviewedUnit): Told | undefined {
    const told = this.#told.get(preview.unit);
    return told?.text === JSON.stringify(preview) ? told : undefined;
  }
}

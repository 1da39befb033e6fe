/** What is typed into the fields of what is open, each in its own language: what was typed into one never lands in another. */
import { askPanel } from './ask.ts';
import type { FieldView } from './background/field.ts';
import { Typing } from './typing.ts';

/** So long typing rests before it is kept, in milliseconds. */
const rest = 400;

/** A field with what is typed into it. */
export interface Typed {
  readonly view: FieldView;
  readonly typing: Typing;
}

export class Typings {
  readonly #origin: string;
  readonly #tell: () => void;
  readonly #fields = new Map<string, Typed>();
  /** From opening a thing to leaving it: what is typed in between is one step. */
  #visit = crypto.randomUUID();

  constructor(origin: string, tell: () => void) {
    this.#origin = origin;
    this.#tell = tell;
  }

  get visit(): string {
    return this.#visit;
  }

  /** What is typed into the field of `view`, which shows what stands there now unless something waits. */
  at(view: FieldView): Typing {
    const { unit, locale = view.source, text } = view;
    const key = `${unit}:${locale}`;
    const typing = this.#fields.get(key)?.typing ?? this.#begin(text, unit, locale);
    this.#fields.set(key, { view, typing });
    typing.show(view);
    return typing;
  }

  /** Keeps everything that waits; tells whether nothing is left that could be lost. */
  async keep(): Promise<boolean> {
    const kept = await Promise.all([...this.#fields.values()].map(({ typing }) => typing.keep()));
    return !kept.includes(false);
  }

  /** Something else is opened; what could not be kept waits on. */
  async leave(): Promise<void> {
    this.#visit = crypto.randomUUID();
    const left = [...this.#fields];
    await this.keep();
    // what was opened meanwhile is not left
    for (const [key, field] of left)
      if (!field.typing.waits && this.#fields.get(key) === field) this.#fields.delete(key);
  }

  /** What could not be kept, but for what is open. */
  unkept(open: readonly string[] = []): Typed[] {
    return [...this.#fields.values()].filter(
      ({ view, typing }) => !open.includes(view.unit) && (typing.failure ?? typing.other) !== undefined,
    );
  }

  /** What was typed into the field of `view` and could not be kept is not wanted any more. */
  drop({ unit, locale, source }: FieldView): void {
    this.#fields.delete(`${unit}:${locale ?? source}`);
    this.#tell();
  }

  #begin(text: string, unit: string, locale: string): Typing {
    const [origin, visit] = [this.#origin, this.#visit];
    return new Typing(text, {
      rest,
      send: (typed) => askPanel({ type: 'type-in', origin, unit, visit, locale, ...typed }),
      look: async () => {
        const views = await askPanel({ type: 'fields', origin, unit });
        // a value has no language
        return views.find((view) => (view.locale ?? view.source) === locale)?.text ?? '';
      },
      tell: this.#tell,
    });
  }
}

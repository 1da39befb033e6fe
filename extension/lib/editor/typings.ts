/** What is typed into the fields of what is open, each in its own language: what was typed into one never lands in another. */
import { askPanel } from '../ask.ts';
import type { FieldView } from '../background/field.ts';
import { Typing } from '../typing.ts';

/** So long typing rests before it is kept, in milliseconds. */
const rest = 400;

export class Typings {
  readonly #origin: string;
  readonly #tell: () => void;
  readonly #fields = new Map<string, Typing>();
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
    const typing = this.#fields.get(key) ?? this.#begin(text, unit, locale);
    this.#fields.set(key, typing);
    typing.show(view);
    return typing;
  }

  /** Keeps everything that waits. */
  async keep(): Promise<void> {
    await Promise.all([...this.#fields.values()].map((typing) => typing.keep()));
  }

  /** Something else is opened; what could not be kept is shown when somebody comes back to it. */
  async leave(): Promise<void> {
    await this.keep();
    for (const [key, typing] of this.#fields) if (!typing.waits) this.#fields.delete(key);
    this.#visit = crypto.randomUUID();
  }

  #begin(text: string, unit: string, locale: string): Typing {
    const [origin, visit] = [this.#origin, this.#visit];
    return new Typing(text, {
      rest,
      send: (typed) => askPanel({ type: 'type-in', origin, unit, visit, locale, ...typed }),
      look: async () => {
        const views = await askPanel({ type: 'fields', origin, unit });
        return views.find((view) => view.locale === locale)?.text ?? '';
      },
      tell: this.#tell,
    });
  }
}

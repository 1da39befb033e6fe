/** Keeps what is typed in several fields: once typing rests, and at the latest a second after the first key. */
import type { Locale } from '../../content/values/locale.ts';

/** What was typed into one field. */
export interface TypedText {
  readonly unit: string;
  readonly locale: Locale;
  readonly text: string;
  /** What the field showed before. */
  readonly before: string;
}

/** Typing rests for so long before it is kept, and waits no longer than that in all, in milliseconds. */
const [rest, longest] = [400, 1000];

export class Keeper {
  readonly #keep: (typed: TypedText) => Promise<void>;
  readonly #waiting = new Map<string, TypedText>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: number | undefined;
  #turn: Promise<void> = Promise.resolve();

  /** `keep` takes one text; what it refuses stays in the field and is tried again once something is typed there. */
  constructor(keep: (typed: TypedText) => Promise<void>) {
    this.#keep = keep;
  }

  /** What is typed in a field and not kept yet. */
  text(unit: string, locale: Locale): string | undefined {
    return this.#waiting.get(keyOf({ unit, locale }))?.text;
  }

  /** Takes what stands in a field now; `shown` is what it showed before anything was typed. */
  type({ unit, locale, text }: Omit<TypedText, 'before'>, shown: string): void {
    const key = keyOf({ unit, locale });
    this.#waiting.set(key, { unit, locale, text, before: this.#waiting.get(key)?.before ?? shown });
    clearTimeout(this.#timer);
    this.#due ??= Date.now() + longest;
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(rest, this.#due - Date.now())));
  }

  /** Keeps everything now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#due = undefined;
    this.#turn = this.#turn.then(async () => {
      for (const [key, typed] of [...this.#waiting]) {
        await this.#keep(typed).then(
          () => this.#kept(key, typed),
          () => {},
        );
      }
    });
    return this.#turn;
  }

  /** What was typed meanwhile stands over what is kept now. */
  #kept(key: string, typed: TypedText): void {
    const now = this.#waiting.get(key);
    if (now?.text === typed.text) this.#waiting.delete(key);
    else if (now) this.#waiting.set(key, { ...now, before: typed.text });
  }
}

function keyOf({ unit, locale }: Pick<TypedText, 'unit' | 'locale'>): string {
  return `${unit}:${locale}`;
}

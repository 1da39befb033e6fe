/** Speaks with one element of ours: greets it until it answers, and keeps its previews as they should be. */
import {
  type EditorMessage,
  encode,
  fromPage,
  type PageMessage,
  toPage,
} from '../../../content/documents/protocol/messages.ts';
import { readPageMessage } from '../../../content/documents/protocol/read.ts';
import type { PreviewedUnit } from './talk.ts';

const every = 250;
const attempts = 20;
const sign = 10_000;

type Said = EditorMessage extends infer Each
  ? Each extends EditorMessage
    ? Omit<Each, 'id' | 'session'>
    : never
  : never;

export class Conversation {
  readonly host: HTMLElement;
  /** What the element showed when it was greeted. */
  #own = '';
  #locale = '';
  #units: ReadonlySet<string> = new Set();
  #previews: readonly PreviewedUnit[] = [];
  #label = '';
  readonly #session: string;
  readonly #sent = new Map<string, string>();
  #count = 0;
  /** The last sign of life, and the last that was answered. */
  #asked = '';
  #answered = '';

  constructor(host: HTMLElement, session: string, signal: AbortSignal) {
    this.host = host;
    this.#session = session;
    host.addEventListener(fromPage, this.#hear, { signal });
    let left = attempts;
    const greeting = setInterval(() => {
      if (this.#locale || !left--) clearInterval(greeting);
      else this.#say({ type: 'hello' });
    }, every);
    const beating = setInterval(() => this.#beat(), sign);
    signal.addEventListener('abort', () => {
      clearInterval(greeting);
      clearInterval(beating);
      this.#say({ type: 'bye' });
    });
    this.#say({ type: 'hello' });
  }

  /** What is to be shown in the place of what is published. */
  preview(previews: readonly PreviewedUnit[], label: string): void {
    this.#previews = previews;
    this.#label = label;
    this.#send();
  }

  /** Shows the element in `locale`; without one, as the reader would see it. */
  show(locale = this.#own): void {
    if (locale && locale !== this.#locale) this.#say({ type: 'show', locale, label: this.#label });
  }

  reveal(unit: string): void {
    this.#say({ type: 'reveal', unit });
  }

  readonly #hear = (event: Event): void => {
    const message = readPageMessage((event as CustomEvent<unknown>).detail);
    if (message?.session === this.#session) this.#take(message);
  };

  #take(message: PageMessage): void {
    if (message.type === 'ack') this.#answered = message.to;
    if (message.type !== 'ready' && message.type !== 'regions') return;
    if (message.type === 'ready') this.#own ||= message.locale;
    if (message.type === 'ready') this.#answered = this.#asked;
    if (message.type === 'ready' || message.locale !== this.#locale) this.#sent.clear();
    this.#locale = message.locale;
    this.#units = new Set(message.regions.map(({ unit }) => unit));
    this.#send();
  }

  /** Only what the element shows and does not show already. */
  #send(): void {
    const own = this.#previews.filter(
      ({ unit, locale }) => this.#units.has(unit) && (!locale || locale === this.#locale),
    );
    const wanted = new Map(own.map((preview) => [preview.unit, preview]));
    for (const unit of this.#sent.keys())
      if (!wanted.has(unit) && this.#units.has(unit)) {
        this.#sent.delete(unit);
        this.#say({ type: 'reset', unit });
      }
    for (const [unit, preview] of wanted) {
      const text = JSON.stringify(preview);
      if (this.#sent.get(unit) === text) continue;
      if (!this.#sent.size) this.#say({ type: 'show', locale: this.#locale, label: this.#label });
      this.#sent.set(unit, text);
      this.#say({ type: 'preview', ...preview });
    }
  }

  /** An element that heard nothing while its tab slept has forgotten us, and is greeted again. */
  #beat(): void {
    this.#asked = this.#asked === this.#answered ? this.#say({ type: 'beat' }) : this.#say({ type: 'hello' });
  }

  #say(said: Said): string {
    const message = { ...said, id: `m${++this.#count}`, session: this.#session } as EditorMessage;
    this.host.dispatchEvent(new CustomEvent(toPage, { detail: encode(message) }));
    return message.id;
  }
}

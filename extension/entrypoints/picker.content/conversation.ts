/** Speaks with one element of ours: greets it until it answers, and keeps its previews as they should be. */
import {
  type EditorMessage,
  encode,
  fromPage,
  longestMessage,
  type PageMessage,
  previewMark,
  toPage,
} from '../../../content/documents/protocol/messages.ts';
import { unitsIn } from './hosts.ts';
import { isDone, messageIn, type Said } from './said.ts';
import { Sent } from './sent.ts';
import type { PreviewedUnit } from './talk.ts';

const [every, sign] = [250, 10_000];
const attempts = 20;
export class Conversation {
  readonly #host: HTMLElement;
  readonly #session: string;
  readonly #end = new AbortController();
  readonly #sent = new Sent();
  /** What the element showed when it was greeted. */
  #own = '';
  #locale = '';
  #previews: readonly PreviewedUnit[] = [];
  #label = '';
  #count = 0;
  /** The last sign of life, and the last that was answered. */
  #asked = '';
  #answered = '';
  #later: ReturnType<typeof setTimeout> | undefined;
  #greeting: ReturnType<typeof setInterval> | undefined;

  constructor(host: HTMLElement, session: string) {
    this.#host = host;
    this.#session = session;
    const { signal } = this.#end;
    host.addEventListener(fromPage, this.#hear, { signal });
    const beating = setInterval(() => this.#beat(), sign);
    signal.addEventListener('abort', () => {
      clearInterval(this.#greeting);
      clearInterval(beating);
      clearTimeout(this.#later);
    });
    this.#greet();
  }

  /** Some previews are too long to be told. */
  get isCut(): boolean {
    return this.#sent.tooLong;
  }

  /** Says goodbye and listens no more. */
  end(): void {
    this.#say({ type: 'bye' });
    this.#end.abort();
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

  /** Brings a text into view; tells whether the element has it. */
  reveal(unit: string): Promise<boolean> {
    return isDone(this.#host, this.#session, this.#say({ type: 'reveal', unit }), this.#end.signal);
  }

  /** An element that was moved on the page has forgotten us. */
  look(): void {
    if (this.#sent.any && !this.#host.hasAttribute(previewMark)) this.#greet();
  }

  readonly #hear = (event: Event): void => {
    const message = messageIn(event, this.#session);
    if (message) this.#take(message);
  };

  #take(message: PageMessage): void {
    if ('to' in message) {
      if (message.to === this.#asked) this.#answered = message.to;
      this.#sent.answer(message.to);
      return;
    }
    if (message.type === 'ready') {
      clearInterval(this.#greeting);
      this.#own ||= message.locale;
      this.#answered = this.#asked;
    }
    if (message.type === 'ready' || message.locale !== this.#locale) this.#sent.clear();
    this.#locale = message.locale;
    this.#send();
  }

  /** Only what stands in the element, by our own eyes, and is not shown there already. */
  #send(): void {
    clearTimeout(this.#later);
    if (!this.#locale) return;
    const units = unitsIn(this.#host);
    const own = this.#previews.filter(
      ({ unit, locale, shownIn = locale }) =>
        // what is taken away leaves no place behind
        (units.has(unit) || this.#sent.has(unit)) && (!shownIn || shownIn === this.#locale),
    );
    for (const unit of this.#sent.others(own)) this.#say({ type: 'reset', unit });
    if (own.length && !this.#sent.any) this.#say({ type: 'show', locale: this.#locale, label: this.#label });
    const isAll = this.#sent.send(own, ({ shownIn: _, ...preview }) => {
      const said: Said = { type: 'preview', ...preview };
      return encode(this.#envelope(said)).length < longestMessage ? this.#say(said) : undefined;
    });
    if (!isAll) this.#later = setTimeout(() => this.#send(), every);
  }

  /** Says hello until it is answered. */
  #greet(): void {
    let left = attempts;
    clearInterval(this.#greeting);
    this.#sent.clear();
    this.#greeting = setInterval(() => {
      if (left--) this.#say({ type: 'hello' });
      else clearInterval(this.#greeting);
    }, every);
    this.#say({ type: 'hello' });
  }

  /** An element that heard nothing while its tab slept has forgotten us, and is greeted again. */
  #beat(): void {
    if (this.#asked !== this.#answered) this.#greet();
    this.#asked = this.#say({ type: 'beat' });
  }

  #envelope(said: Said): EditorMessage {
    return { ...said, id: `m${this.#count}`, session: this.#session } as EditorMessage;
  }

  #say(said: Said): string {
    this.#count++;
    const message = this.#envelope(said);
    this.#host.dispatchEvent(new CustomEvent(toPage, { detail: encode(message) }));
    return message.id;
  }
}

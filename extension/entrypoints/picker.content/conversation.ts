/** Speaks with one element of ours: greets it until it answers, and keeps its previews as they should be. */
import {
  type EditorMessage,
  encode,
  fromPage,
  longestMessage,
  type PageMessage,
  previewMark,
} from '../../../content/documents/protocol/messages.ts';
import { toPage } from '../../../content/documents/protocol/to-page.ts';
import { Greeting } from './greeting.ts';
import { localeIn, standsIn } from './hosts.ts';
import { isDone, messageIn, type Said } from './said.ts';
import { Sent } from './sent.ts';
import type { PreviewedUnit } from './talk.ts';

/** So long until what was not taken is told again, in milliseconds. */
const every = 250;

export class Conversation {
  readonly #host: HTMLElement;
  readonly #session: string;
  readonly #end = new AbortController();
  readonly #sent = new Sent();
  #isReady = false;
  /** The language in which the element was shown when it was last told something. */
  #locale = '';
  /** The one in which it should be; absent, the reader's own. */
  #wanted: string | undefined;
  #previews: readonly PreviewedUnit[] = [];
  #label = '';
  /** What stands on the element while something is previewed. */
  #labelled: string | undefined;
  /** It loads what is published. */
  #loads = false;
  #count = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #greeting: Greeting;

  constructor(host: HTMLElement, session: string) {
    this.#host = host;
    this.#session = session;
    const { signal } = this.#end;
    host.addEventListener(fromPage, this.#hear, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#later));
    this.#greeting = new Greeting((type) => this.#say({ type }), signal);
    this.#greeting.begin();
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
  show(locale?: string): void {
    if (locale === this.#wanted) return;
    this.#wanted = locale;
    this.#show();
  }

  /** Has the element load what is published; until it is there, it shows what it was told. */
  async renew(): Promise<void> {
    this.#loads = true;
    await isDone(this.#host, this.#session, this.#say({ type: 'renew' }), this.#end.signal);
    this.#loads = false;
    this.#send();
  }

  /** Brings a text into view; tells whether the element has it. */
  reveal(unit: string): Promise<boolean> {
    return isDone(this.#host, this.#session, this.#say({ type: 'reveal', unit }), this.#end.signal);
  }

  /** An element that was moved on the page has forgotten us. */
  look(): void {
    if (this.#sent.any && !this.#host.hasAttribute(previewMark)) this.#greeting.begin();
  }

  readonly #hear = (event: Event): void => {
    const message = messageIn(event, this.#session);
    if (message) this.#take(message);
  };

  #take(message: PageMessage): void {
    if ('to' in message) {
      this.#greeting.answer(message.to);
      this.#sent.answer(message.to);
      return;
    }
    if (message.type === 'ready') {
      this.#greeting.end();
      this.#isReady = true;
      this.#sent.forget();
      this.#labelled = undefined;
      if (this.#wanted) this.#show();
    }
    this.#send();
  }

  /** Only what stands in the element, in the language that it has, by our own eyes; and is not shown there already. */
  #send(): void {
    clearTimeout(this.#later);
    if (!this.#isReady || this.#loads || this.#end.signal.aborted) return;
    const shown = localeIn(this.#host);
    if (shown !== this.#locale) this.#sent.forget();
    this.#locale = shown;
    const isHere = standsIn(this.#host);
    const own = this.#previews.filter(
      ({ unit, locale, shownIn = locale }) =>
        // what is taken away leaves no place behind
        (isHere(unit) || this.#sent.has(unit)) && (!shownIn || shownIn === shown),
    );
    for (const unit of this.#sent.others(own)) this.#say({ type: 'reset', unit });
    if (own.length && this.#label !== this.#labelled) this.#show();
    const isAll = this.#sent.send(own, ({ shownIn: _, ...preview }) => {
      const said: Said = { type: 'preview', ...preview };
      return encode(this.#envelope(said)).length < longestMessage ? this.#say(said) : undefined;
    });
    if (!isAll) this.#later = setTimeout(() => this.#send(), every);
  }

  #show(): void {
    this.#labelled = this.#label;
    this.#say({ type: 'show', label: this.#label, ...(this.#wanted ? { locale: this.#wanted } : {}) });
  }

  #envelope(said: Said): EditorMessage {
    return { ...said, id: `m${++this.#count}`, session: this.#session } as EditorMessage;
  }

  #say(said: Said): string {
    const message = this.#envelope(said);
    this.#host.dispatchEvent(new CustomEvent(toPage, { detail: encode(message) }));
    return message.id;
  }
}

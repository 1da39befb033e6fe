/** Editing on one page: what of ours stands there, what is open, and what of it is shown. */
import { Conversation } from './conversation.ts';
import { guideWords } from './guide.ts';
import { hostsIn, type Place, placesIn } from './hosts.ts';
import { Overlay } from './overlay.ts';
import { type PickerWords, sayHere, sayOpen, sayThat, type Told } from './talk.ts';

/** A frame that does not let go in so many milliseconds has something to say to the person. */
const patience = 3000;

export class Editing {
  readonly #page: string;
  readonly #words: PickerWords;
  readonly #overlay: Overlay;
  readonly #conversations = new Map<HTMLElement, Conversation>();
  /** Tells the editors of several windows apart. */
  readonly #session = crypto.randomUUID();
  #connected: boolean;
  #latest: Told & { type: 'previews' } = { type: 'previews', previews: [], more: false, label: '' };
  #found: boolean | undefined;
  /** What was said last of what can be done here. */
  #guide = '';
  #onClosed: (() => void) | undefined;

  constructor(
    page: string,
    { words, connected }: { words: PickerWords; connected: boolean },
    signal: AbortSignal,
    onEnd: () => void,
  ) {
    this.#page = page;
    this.#words = words;
    this.#connected = connected;
    this.#overlay = new Overlay(words, signal, {
      onOpen: (place) => this.#open(place),
      onAll: () => sayThat('all'),
      onEnd: () => this.#end(onEnd),
    });
    signal.addEventListener('abort', () => {
      for (const conversation of this.#conversations.values()) conversation.end();
    });
  }

  /** Takes what the background tells. */
  take(told: Told): void {
    if (told.type === 'size') this.#overlay.size(told.height);
    else if (told.type === 'close') this.#close();
    else if (told.type === 'reveal') this.#reveal(told.unit);
    else if (told.type === 'previews') this.#preview(told);
    else if (told.type === 'renew') for (const each of this.#conversations.values()) each.renew();
    else if (told.type === 'frame' && told.visit === this.#overlay.visit) this.#meet(told.there);
    this.look();
  }

  /** Looks over the page: who is new, who is gone, and where the texts are now. */
  look(): void {
    const hosts = hostsIn(document);
    for (const [host, conversation] of this.#conversations)
      if (host.isConnected) conversation.look();
      else {
        conversation.end();
        this.#conversations.delete(host);
      }
    for (const host of hosts) if (!this.#conversations.has(host)) this.#converse(host);
    const places = hosts.flatMap(placesIn);
    this.#overlay.light(places);
    const found = hosts.length > 0;
    const guide = guideWords(this.#words, { found, connected: this.#connected, isAny: places.length > 0 });
    if (guide !== this.#guide) this.#overlay.say(guide);
    this.#guide = guide;
    if (this.#found === found) return;
    if (this.#found !== undefined) sayHere(this.#page, found);
    this.#found = found;
  }

  comeBack(): void {
    sayHere(this.#page, this.#found === true);
  }

  /** Says of a text that is not ours whose it is. */
  clickedOn(event: Event): void {
    const ours = [...this.#conversations.keys()].some((host) => event.composedPath().includes(host));
    if (!ours && !this.#overlay.holds(event) && this.#connected) this.#overlay.say(this.#words.foreign);
  }

  #converse(host: HTMLElement): void {
    const conversation = new Conversation(host, this.#session);
    conversation.preview(this.#latest.previews, this.#latest.label);
    this.#conversations.set(host, conversation);
  }

  async #open(place: Place): Promise<void> {
    if (this.#overlay.visit && !(await this.#left())) return;
    const { visit, said } = await sayOpen(place.unit, place.locale);
    if (visit) this.#overlay.open(place, visit);
    else if (said) this.#overlay.say(said);
  }

  /** What could not be kept stays in sight, with the way out of it. */
  async #end(onEnd: () => void): Promise<void> {
    if (!this.#overlay.visit || (await this.#left())) onEnd();
  }

  /** Lets the frame keep what was typed; whether it is closed. */
  #left(): Promise<boolean> {
    this.#overlay.leave();
    return new Promise((resolve) => {
      const waiting = setTimeout(resolve, patience, false);
      this.#onClosed = () => {
        clearTimeout(waiting);
        resolve(true);
      };
    });
  }

  #close(): void {
    if (!this.#overlay.visit) return;
    this.#overlay.close();
    sayThat('closed');
    for (const conversation of this.#conversations.values()) conversation.show();
    this.#onClosed?.();
    this.#onClosed = undefined;
  }

  /** Whoever navigates the frame gets nothing typed into what they put there. */
  #meet(there: boolean): void {
    if (there) this.#overlay.unveil();
    else {
      this.#close();
      this.#overlay.say(this.#words.gone);
    }
  }

  async #reveal(unit: string): Promise<void> {
    const shown = await Promise.all([...this.#conversations.values()].map((each) => each.reveal(unit)));
    if (!shown.includes(true)) this.#overlay.say(this.#words.absent);
  }

  #preview(told: Told & { type: 'previews' }): void {
    this.#latest = told;
    this.#connected = true;
    this.#overlay.offer(told.more);
    for (const conversation of this.#conversations.values()) {
      conversation.preview(told.previews, told.label);
      if (this.#overlay.visit && told.locale) conversation.show(told.locale);
      if (conversation.isCut) this.#overlay.say(this.#words.long);
    }
  }
}

/** Editing on one page: what of ours stands there, what is open, and what of it is shown. */
import { Conversations } from './conversations.ts';
import { guideWords } from './guide.ts';
import { hostsIn, type Place, placesIn } from './hosts.ts';
import { Overlay } from './overlay.ts';
import { type Known, sayHere, sayOpen, sayThat, type Told } from './talk.ts';

/** A frame that does not let go in so many milliseconds has something to say to the person. */
const patience = 3000;

export class Editing {
  readonly #page: string;
  readonly #overlay: Overlay;
  readonly #conversations = new Conversations();
  #known: Known;
  #found: boolean | undefined;
  /** What was said last of what can be done here. */
  #guide = '';
  #onClosed: (() => void) | undefined;

  constructor(page: string, known: Known, signal: AbortSignal, onEnd: () => void) {
    this.#page = page;
    this.#known = known;
    this.#overlay = new Overlay(known.words, signal, {
      onOpen: (place) => this.#open(place),
      onAll: () => sayThat('all'),
      onEnd: () => this.#end(onEnd),
    });
    signal.addEventListener('abort', () => this.#conversations.end());
  }

  /** Takes what the background tells. */
  take(told: Told): void {
    if (told.type === 'size') this.#overlay.size(told.height);
    else if (told.type === 'close') this.#close();
    else if (told.type === 'reveal') this.#reveal(told.unit);
    else if (told.type === 'previews') this.#preview(told);
    else if (told.type === 'renew') this.#renew();
    else if (told.type === 'frame' && told.visit === this.#overlay.visit) this.#meet(told.there);
    this.look();
  }

  /** Looks over the page: who is new, who is gone, and where the texts are now. */
  look(): void {
    const { words, connected, closed } = this.#known;
    const hosts = hostsIn(document);
    this.#conversations.keep(hosts);
    const places = hosts.flatMap(placesIn).filter(({ unit }) => !closed.includes(unit));
    this.#overlay.light(places);
    const found = hosts.length > 0;
    const guide = guideWords(words, { found, connected, isAny: places.length > 0 });
    if (guide !== this.#guide) this.#overlay.say(guide);
    this.#guide = guide;
    const isNews = this.#found !== undefined && this.#found !== found;
    this.#found = found;
    if (isNews) this.tellHere();
  }

  /** Tells what stands here, and hears what of it can be changed. */
  async tellHere(): Promise<void> {
    this.#known = (await sayHere(this.#page, this.#found === true)) ?? this.#known;
  }

  /** Says of a text that is not ours whose it is. */
  clickedOn(event: Event): void {
    const isOurs = this.#conversations.hold(event) || this.#overlay.holds(event);
    if (!isOurs && this.#known.connected) this.#overlay.say(this.#known.words.foreign);
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
    this.#conversations.show();
    this.#onClosed?.();
    this.#onClosed = undefined;
  }

  /** Whoever navigates the frame gets nothing typed into what they put there. */
  #meet(there: boolean): void {
    if (there) this.#overlay.unveil();
    else {
      this.#close();
      this.#overlay.say(this.#known.words.gone);
    }
  }

  async #reveal(unit: string): Promise<void> {
    if (!(await this.#conversations.reveal(unit))) this.#overlay.say(this.#known.words.absent);
  }

  /** With what is published there may be other texts. */
  #renew(): void {
    this.#conversations.renew();
    this.tellHere();
  }

  #preview(told: Told & { type: 'previews' }): void {
    if (!this.#known.connected) this.tellHere();
    this.#overlay.offer(told.more);
    const isAll = this.#conversations.preview(told);
    if (this.#overlay.visit && told.locale) this.#conversations.show(told.locale);
    if (!isAll) this.#overlay.say(this.#known.words.long);
  }
}

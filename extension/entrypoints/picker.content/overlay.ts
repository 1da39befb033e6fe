/** What the editor lays over a page: a frame around each text, a button at it, and a line at the foot. */
import { browser } from 'wxt/browser';
import { beside } from './beside.ts';
import type { Place } from './hosts.ts';
import { style } from './style.ts';
import type { PickerWords } from './talk.ts';

export class Overlay {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #line = document.createElement('p');
  readonly #marks = new Map<Element, { box: HTMLElement; button: HTMLButtonElement; place: Place }>();
  readonly #onOpen: (place: Place) => void;
  #words: PickerWords;
  #frame: HTMLIFrameElement | undefined;
  #open: Place | undefined;
  #height = 320;

  constructor(words: PickerWords, signal: AbortSignal, onOpen: (place: Place) => void, onStop: () => void) {
    this.#words = words;
    this.#onOpen = onOpen;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
    this.#host.lang = words.locale;
    const bar = this.#add('div', 'bar');
    this.#line.role = 'status';
    const stop = document.createElement('button');
    stop.textContent = words.stop;
    stop.addEventListener('click', (event) => event.isTrusted && onStop());
    bar.append(this.#line, stop);
    document.documentElement.append(this.#host);
    this.#host.popover = 'manual';
    this.#host.showPopover();
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** Says something at the foot of the page. */
  say(words: string): void {
    this.#line.textContent = words;
  }

  /** Whether an event came from the overlay. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Lights up `places`, and no others. */
  light(places: readonly Place[]): void {
    const elements = new Set(places.map(({ element }) => element));
    for (const [element, { box, button }] of this.#marks)
      if (!elements.has(element as HTMLElement)) {
        box.remove();
        button.remove();
        this.#marks.delete(element);
      }
    for (const place of places) {
      const known = this.#marks.get(place.element) ?? this.#mark(place);
      known.place = place;
      const words = place.element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60) ?? '';
      known.button.ariaLabel = this.#words.edit.replace('%', () => words);
      this.#lay(known.box, known.button, place.element.getBoundingClientRect());
    }
    if (this.#open && this.#frame) this.#layFrame(this.#frame, this.#open);
  }

  /** Lays the frame for typing below a text. */
  open(place: Place): void {
    this.close();
    const frame = document.createElement('iframe');
    frame.src = browser.runtime.getURL('/frame.html');
    frame.title = this.#words.frame;
    this.#root.append(frame);
    this.#frame = frame;
    this.#open = place;
    this.#layFrame(frame, place);
    frame.focus();
  }

  /** Takes the frame away; the focus goes back to where it was. */
  close(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    const { element } = this.#open ?? {};
    this.#open = undefined;
    if (element) this.#marks.get(element)?.button.focus();
  }

  /** Whatever the frame needs, as far as there is room. */
  size(height: number): void {
    this.#height = height;
  }

  #mark(place: Place): { box: HTMLElement; button: HTMLButtonElement; place: Place } {
    const box = this.#add('div', 'box');
    const button = this.#add('button', 'edit');
    button.textContent = '✎';
    const mark = { box, button, place };
    // a page can make clicks, but none that a person made
    button.addEventListener('click', (event) => event.isTrusted && this.#onOpen(mark.place));
    this.#marks.set(place.element, mark);
    return mark;
  }

  #lay(box: HTMLElement, button: HTMLElement, { left, top, width, height }: DOMRect): void {
    const isAway = top > innerHeight || top + height < 0;
    box.hidden = button.hidden = isAway;
    if (isAway) return;
    place(box, { left: left - 4, top: top - 4, width: width + 8, height: height + 8 });
    place(button, { left: Math.min(left + width + 4, innerWidth - 40), top: top - 4 });
  }

  #layFrame(frame: HTMLElement, { element }: Place): void {
    place(frame, beside(element.getBoundingClientRect(), this.#height));
  }

  #add<Tag extends 'div' | 'button'>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    element.className = name;
    this.#root.append(element);
    return element;
  }
}

function place(element: HTMLElement, sides: { readonly [side: string]: number }): void {
  for (const [side, size] of Object.entries(sides)) element.style.setProperty(side, `${Math.round(size)}px`);
}

/** What the editor lays over a page: a frame around each text, a button at it, and a line at the foot. */
import { around } from './around.ts';
import { lay } from './beside.ts';
import { Frame } from './frame.ts';
import type { Place } from './hosts.ts';
import { style } from './style.ts';
import type { PickerWords } from './talk.ts';

/** What a person can do. */
export interface Acts {
  readonly onOpen: (place: Place) => void;
  readonly onAll: () => void;
  readonly onEnd: () => void;
}

export class Overlay {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #line = document.createElement('p');
  readonly #marks = new Map<Element, { box: HTMLElement; button: HTMLButtonElement; place: Place }>();
  readonly #all: HTMLButtonElement;
  readonly #words: PickerWords;
  readonly #acts: Acts;
  #frame: Frame | undefined;
  #height = 320;

  constructor(words: PickerWords, signal: AbortSignal, acts: Acts) {
    this.#words = words;
    this.#acts = acts;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
    this.#host.lang = words.locale;
    const bar = document.createElement('div');
    bar.className = 'bar';
    this.#root.append(bar);
    this.#line.role = 'status';
    this.#line.tabIndex = -1;
    this.#all = button(words.all, acts.onAll);
    this.#all.hidden = true;
    bar.append(this.#line, this.#all, button(words.stop, acts.onEnd));
    document.documentElement.append(this.#host);
    this.#host.popover = 'manual';
    this.#host.showPopover();
    // from here a keyboard gets to the pencils
    this.#line.focus({ preventScroll: true });
    signal.addEventListener('abort', () => {
      this.#frame?.remove();
      this.#host.remove();
    });
  }

  /** In which visit a text is open. */
  get visit(): string | undefined {
    return this.#frame?.visit;
  }

  /** Says something at the foot of the page. */
  say(words: string): void {
    this.#line.textContent = words;
  }

  /** Offers to show everything that is changed. */
  offer(more: boolean): void {
    this.#all.hidden = !more;
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
      this.#lay(known.box, known.button, place.element);
    }
    this.#frame?.lay(this.#height);
  }

  /** Lays the frame for typing beside a text; it is not seen before it is known to be ours. */
  open(place: Place, visit: string): void {
    this.close();
    this.#frame = new Frame(place, visit, this.#words.frame);
    this.#frame.enter(this.#root);
    this.#frame.lay(this.#height);
  }

  /** Shows the frame: it is ours. */
  unveil(): void {
    this.#frame?.unveil();
  }

  /** Asks the frame to keep what was typed and to close. */
  leave(): void {
    this.#frame?.leave();
  }

  /** Takes the frame away; the focus goes back to where it was. */
  close(): void {
    if (!this.#frame) return;
    const { element } = this.#frame.place;
    this.#frame.remove();
    this.#frame = undefined;
    this.#marks.get(element)?.button.focus();
  }

  /** Whatever the frame needs, as far as there is room. */
  size(height: number): void {
    this.#height = height;
  }

  #mark(place: Place): { box: HTMLElement; button: HTMLButtonElement; place: Place } {
    const box = document.createElement('div');
    box.className = 'box';
    const mark = { box, button: button('✎', () => this.#acts.onOpen(mark.place)), place };
    mark.button.className = 'edit';
    this.#root.append(box, mark.button);
    this.#marks.set(place.element, mark);
    return mark;
  }

  #lay(box: HTMLElement, button: HTMLElement, element: HTMLElement): void {
    const { box: words, button: corner } = around(element);
    box.hidden = button.hidden = words.top > innerHeight || words.bottom < 0;
    if (box.hidden) return;
    lay(box, { left: words.left - 4, top: words.top - 4, width: words.width + 8, height: words.height + 8 });
    lay(button, { ...corner });
  }
}

/** A button; a page can make clicks, but none that a person made. */
function button(words: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', (event) => event.isTrusted && act());
  return element;
}

/** The frame in which a text is typed, as a page holds it: it can be looked at and typed into, and not be replaced. */
import { browser } from 'wxt/browser';
import { beside, lay } from './beside.ts';
import type { Place } from './hosts.ts';

export class Frame {
  readonly element = document.createElement('iframe');
  readonly place: Place;
  readonly visit: string;
  /** Over the frame until it is known to be ours: a frame that is hidden itself is drawn too late. */
  readonly #cover = document.createElement('div');

  constructor(place: Place, visit: string, title: string) {
    this.place = place;
    this.visit = visit;
    this.element.src = browser.runtime.getURL('/frame.html');
    this.element.title = title;
    this.#cover.className = 'cover';
    // a page can load something else into any frame; what is said here it does not hear
    this.element.addEventListener('load', () => this.#say({ visit }));
  }

  /** Puts it into `root`. */
  enter(root: ParentNode): void {
    root.append(this.element, this.#cover);
  }

  /** Lays it beside its text, `height` pixels high as far as there is room. */
  lay(height: number): void {
    const sides = beside(this.place.element.getBoundingClientRect(), height);
    lay(this.element, sides);
    lay(this.#cover, sides);
  }

  unveil(): void {
    this.#cover.remove();
    this.element.focus();
  }

  /** Asks it to keep what was typed and to close. */
  leave(): void {
    this.#say({ leave: this.visit });
  }

  remove(): void {
    this.element.remove();
    this.#cover.remove();
  }

  #say(message: object): void {
    // not every browser knows the origin of such an address
    this.element.contentWindow?.postMessage(message, browser.runtime.getURL('/'));
  }
}

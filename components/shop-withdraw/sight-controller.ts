import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding } from '../../content/documents/finding.ts';
import { HelpErrorEvent } from '../events.ts';

/** How long a page may take to arrange itself, and what lies over it to go away, in milliseconds. */
const patience = 2000;

/** What holds a word and can be pressed, in pixels. */
const smallest = { width: 48, height: 24 };

/** Warns the owner, once, when nobody can see or press its host: for it has to be there for whoever may withdraw. */
export class SightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new IntersectionObserver(([entry]) => this.#plan(entry?.isIntersecting ?? false));
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #told = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // what has no box never intersects, but is told of at once
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#waiting);
  }

  /** Looks again, later: at what is in view for what covers it, and in any case for what hides it. */
  #plan(inView: boolean): void {
    clearTimeout(this.#waiting);
    if (!this.#told) this.#waiting = setTimeout(() => this.#look(inView), patience);
  }

  #look(inView: boolean): void {
    const control = this.#host.shadowRoot?.querySelector('[part="control"]');
    if (!control) return;
    const how = isHidden(control) ? 'hidden' : inView && isCovered(control) ? 'covered' : undefined;
    if (!how) return;
    this.#told = true;
    const { origin, pathname } = location;
    const facts = { how, address: `${origin}${pathname}` };
    const finding: Finding = { code: 'withdrawal-hidden', severity: 'blocks', facts };
    console.warn(`<shop-withdraw> is ${how}: whoever may withdraw has to see it and be able to press it.`, this.#host);
    this.#host.dispatchEvent(new HelpErrorEvent(finding));
  }
}

/** Whether nobody can read it: no box, invisible, transparent, or so small that its words do not fit. */
function isHidden(control: Element): boolean {
  const { width, height } = control.getBoundingClientRect();
  return (
    width < smallest.width ||
    height < smallest.height ||
    !control.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** Whether a press in its middle would meet something else; nothing is known of what is out of view. */
function isCovered(control: Element): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const [met] = document.elementsFromPoint(left + width / 2, top + height / 2);
  return met !== undefined && !outermost(control).contains(met);
}

/** What the document itself knows of an element that stands in shadow trees. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

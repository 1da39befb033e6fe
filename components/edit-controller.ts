import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toPage } from '../content/documents/protocol/messages.ts';
import type { Locale } from '../content/values/locale.ts';
import type { Editing } from './editing/editing.ts';

/** Has a host draw a unit that it does not draw. */
export type BringOut = (unit: string) => void;

/** Waits for an editor to say hello; until then a page carries nothing of editing but these lines. */
export class EditController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #renew: () => Promise<void>;
  readonly #bringOut: BringOut | undefined;
  #documents: object | undefined;
  #editing: Editing | undefined;

  /** `renew` loads the host's documents anew. */
  constructor(host: ReactiveControllerHost & HTMLElement, renew: () => Promise<void>, bringOut?: BringOut) {
    this.#host = host;
    this.#renew = renew;
    this.#bringOut = bringOut;
    host.addController(this);
    this.#wait();
  }

  hostDisconnected(): void {
    this.#editing?.forget();
  }

  /** The language in which an editor wants to see the host. */
  get locale(): Locale | undefined {
    return this.#editing?.locale;
  }

  /** `documents` with what an editor previews. */
  shown<Documents extends object>(documents: Documents | undefined): Documents | undefined {
    this.#documents = documents;
    return documents && (this.#editing?.shown(documents) ?? documents);
  }

  #wait(): void {
    this.#host.addEventListener(toPage, this.#load, { once: true });
  }

  /** An editor that is not answered says hello again. */
  readonly #load = async (hello: Event): Promise<void> => {
    try {
      const { Editing } = await import('./editing/editing.ts');
      this.#editing = new Editing(this.#host, this.#renew, this.#bringOut);
      if (this.#documents) this.#editing.shown(this.#documents);
      this.#editing.hear(hello);
    } catch {
      this.#wait();
    }
  };
}

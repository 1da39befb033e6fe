/** Looks whether customers see a publication: it is over when they do. */
import { askPanel } from '../ask.ts';
import type { Awaited } from '../background/visible.ts';
import type { PanelContext } from './context.ts';

/** So often it is looked, and so long between, in milliseconds. */
const [looks, between] = [20, 1500];

export class Looking {
  /** Absent where there is nothing to look for. */
  seen: 'looking' | 'now' | 'later' | undefined;

  readonly #panel: PanelContext;
  readonly #origin: string;
  #turn = 0;

  constructor(panel: PanelContext, origin: string) {
    this.#panel = panel;
    this.#origin = origin;
  }

  /** Looks for no publication any more. */
  end(): void {
    this.#turn++;
    this.seen = undefined;
  }

  /** Looks until customers see what was published, or something else is looked for. */
  async begin(awaited: Awaited): Promise<void> {
    const turn = ++this.#turn;
    this.seen = 'looking';
    this.#panel.draw();
    for (let look = 0; look < looks && turn === this.#turn; look++) {
      const isThere = await askPanel({ type: 'visible', origin: this.#origin, ...awaited }).catch(() => false);
      if (isThere) return this.#see('now', turn);
      await new Promise((resolve) => setTimeout(resolve, between));
    }
    this.#see('later', turn);
  }

  #see(seen: 'now' | 'later', turn: number): void {
    if (turn !== this.#turn) return;
    this.seen = seen;
    this.#panel.draw();
  }
}

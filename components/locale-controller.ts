import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../content/values/locale.ts';

/** Tells its host the language of the text around it, as the page says it, and updates it when that changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang`, the host's own first, looked for across shadow boundaries; `en` on a page without one. */
  get locale(): Locale {
    return nearestLang(this.#host) || 'en';
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

function nearestLang(element: Element): string | undefined {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang || (root instanceof ShadowRoot ? nearestLang(root.host) : undefined);
}

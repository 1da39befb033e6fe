/** The first run: five screens from the address of a shop to what its customers read. */
import { html, nothing, render } from 'lit';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Advice } from '../../../content/starter/advice.ts';
import type { Offer } from '../../../content/starter/offers.ts';
import type { Told } from '../../../content/starter/told.ts';
import type { EditorWords } from '../words.ts';
import { renderAnswers } from './answers.ts';
import type { WelcomeContext } from './context.ts';
import { renderFacts } from './facts.ts';
import { renderLanguages } from './languages.ts';
import type { Place } from './place.ts';
import { ShopScreen } from './shop.ts';
import { keepStart, keptStart, newStart, type Start, screens } from './start.ts';
import type { StartWords } from './words.ts';

export class Welcome implements WelcomeContext {
  readonly words: StartWords;
  start: Start;
  own: EditorWords | undefined;
  advice: readonly Advice[] = [];
  offers: readonly Offer[] = [];
  center: HelpCenter | undefined;

  readonly #root: HTMLElement;
  readonly #shop = new ShopScreen(this);
  #place: Place | undefined;
  #said = '';
  #counted = 0;

  constructor(root: HTMLElement, words: StartWords) {
    this.#root = root;
    this.words = words;
    this.start = keptStart(words.locale);
  }

  async open(): Promise<void> {
    document.documentElement.lang = this.words.locale;
    this.#draw();
    await this.#count();
  }

  readonly change = (changes: Partial<Start>): void => {
    this.start = { ...this.start, ...changes };
    keepStart(this.start);
    this.#draw();
  };

  readonly tell = (changes: Partial<Told>): void => {
    this.change({ told: { ...this.start.told, ...changes } });
    this.#count();
  };

  readonly go = (screen: Start['screen']): void => {
    this.#said = '';
    this.change({ screen });
    scrollTo(0, 0);
    this.#root.querySelector('h1')?.focus();
    this.#count();
  };

  readonly announce = (text: string): void => {
    this.#said = text;
    this.#draw();
  };

  /** What follows from what was told; of two counts at once the later one holds. */
  async #count(): Promise<void> {
    this.#counted += 1;
    const turn = this.#counted;
    const [{ counted }, { loadWords }] = await Promise.all([import('./counted.ts'), import('../words.ts')]);
    const { center, advice, offers } = await counted(this.start.told);
    const own = this.own ?? (await loadWords(this.words.locale));
    if (turn !== this.#counted) return;
    this.own = own;
    this.advice = advice;
    this.offers = offers;
    this.center = center;
    this.#draw();
  }

  #draw(): void {
    const { say } = this.words;
    const { screen } = this.start;
    const at = screens.indexOf(screen);
    render(
      html`
        <p class="muted">${say('start:step', { at: at + 1, of: screens.length })}</p>
        <h1 tabindex="-1">${say(`start:${screen}.title`)}</h1>
        ${this.#renderScreen()}
        <p role="status">${this.#said}</p>
        <footer>
          <p class="row">
            ${at > 0 ? html`<button @click=${() => this.go(screens[at - 1] ?? 'shop')}>${say('start:back')}</button>` : nothing}
            ${at > 0 ? html`<button @click=${() => this.#restart()}>${say('start:over')}</button>` : nothing}
          </p>
          <p class="muted">${say('start:kept')} ${say('start:pin')}</p>
        </footer>
      `,
      this.#root,
    );
    document.title = say(`start:${screen}.title`);
  }

  #renderScreen(): unknown {
    switch (this.start.screen) {
      case 'shop':
        return this.#shop.render();
      case 'languages':
        return renderLanguages(this);
      case 'facts':
        return renderFacts(this);
      case 'answers':
        return renderAnswers(this);
      case 'place':
        if (!this.#place) this.#fetchPlace();
        return this.#place?.render();
    }
  }

  /** The last screen comes once it is reached. */
  async #fetchPlace(): Promise<void> {
    const { Place } = await import('./place.ts');
    this.#place ??= new Place(this);
    this.#draw();
  }

  #restart(): void {
    this.start = newStart(this.words.locale);
    this.go('shop');
  }
}

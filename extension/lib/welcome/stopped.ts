/** What stands in the way of a publication, in the words of the editor, with the way to where it is told. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../content/documents/finding.ts';
import type { WelcomeContext } from './context.ts';
import { fieldOf } from './field-of.ts';
import { screens } from './start.ts';

export class Stopped {
  readonly #welcome: WelcomeContext;
  #drawn: TemplateResult | typeof nothing = nothing;

  constructor(welcome: WelcomeContext) {
    this.#welcome = welcome;
  }

  render(): unknown {
    return this.#drawn;
  }

  /** Shows `findings`; none takes away what was shown. */
  async show(findings: readonly Finding[]): Promise<void> {
    this.#drawn = nothing;
    if (!findings.length) return;
    const { words, center, offers, announce } = this.#welcome;
    const [{ renderFindings }, { loadWords }, { namesOf }] = await Promise.all([
      import('../findings.ts'),
      import('../words.ts'),
      import('../../../content/documents/names.ts'),
    ]);
    const own = await loadWords(words.locale);
    const names = center ? { names: namesOf(center, center) } : {};
    const keys = offers.map(({ key }) => key);
    const drawn = renderFindings({ ...own, ...names }, findings, 'there', {
      wayTo: (spot) => {
        const field = fieldOf(spot, keys);
        return field && `#${field.screen}:${field.name}`;
      },
    });
    this.#drawn = html`<div @click=${(event: Event) => this.#lead(event)}>${drawn}</div>`;
    announce('');
  }

  /** A screen is no page of its own, so that a link to a field is followed here. */
  #lead(event: Event): void {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const [wanted, name = ''] = link.hash.slice(1).split(':');
    const screen = screens.find((each) => each === wanted);
    if (!screen) return;
    this.#welcome.go(screen);
    const field = document.getElementsByName(name)[0] ?? document.getElementById(name);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }
}

/** What stands in the way of a publication, in the words of the editor. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../content/documents/finding.ts';
import type { WelcomeContext } from './context.ts';

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
    const { words, center, announce } = this.#welcome;
    const [{ renderFindings }, { loadWords }, { namesOf }] = await Promise.all([
      import('../findings.ts'),
      import('../words.ts'),
      import('../../../content/documents/names.ts'),
    ]);
    const own = await loadWords(words.locale);
    const names = center ? { names: namesOf(center, center) } : {};
    this.#drawn = html`${renderFindings({ ...own, ...names }, findings)}`;
    announce('');
  }
}

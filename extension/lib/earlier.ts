/** Shows word by word what changed in a source since a translation of it was made. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from './background/field.ts';
import { renderPieces } from './value.ts';
import type { EditorWords } from './words.ts';

/** After so many milliseconds what could not be asked is asked again. */
const patience = 5000;

/** The sources that translations were made of, each asked for once. */
export class Earlier {
  readonly #ask: (unit: string, of: string) => Promise<string | undefined>;
  readonly #tell: () => void;
  readonly #known = new Map<string, Found>();
  /** Until when what is not known is not asked again. */
  readonly #pause = new Map<string, number>();

  /** `ask` finds a source by its mark, `tell` hears once it is known. */
  constructor(ask: (unit: string, of: string) => Promise<string | undefined>, tell: () => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  /** What `view` is a translation of; nothing while it is looked for, without a text where it is lost. */
  of({ unit, of = '' }: Pick<FieldView, 'unit' | 'of'>): Found | undefined {
    const key = `${unit} ${of}`;
    const found = this.#known.get(key);
    if (found || Date.now() < (this.#pause.get(key) ?? 0)) return found;
    this.#pause.set(key, Number.POSITIVE_INFINITY);
    this.#ask(unit, of)
      .then(
        (text) => this.#known.set(key, { text }),
        // who could not be asked has not said that it is lost
        () => this.#pause.set(key, Date.now() + patience),
      )
      .then(this.#tell);
    return undefined;
  }
}

interface Found {
  readonly text: string | undefined;
}

/** What changed in the source of `view`, folded open; nothing where it is the same still. */
export function renderEarlier(words: EditorWords, view: FieldView, earlier: Earlier): TemplateResult | typeof nothing {
  const pieces = sourcePieces(words, view, earlier);
  if (!view.of || pieces === undefined) return nothing;
  return html`<details open><summary>${words.say('editor:source.changed')}</summary>${pieces}</details>`;
}

/** The source of `view` as it is read: with what changed in it, as far as that is known; `undefined` without one. */
export function sourcePieces({ say }: EditorWords, view: FieldView, earlier: Earlier): TemplateResult | undefined {
  const { of, original, published, source } = view;
  if (original === undefined) return undefined;
  const found = of ? earlier.of(view) : undefined;
  const before = of ? found?.text : published;
  return html`<blockquote lang=${source}>${before === undefined ? original : renderPieces(before, original, source)}</blockquote>
    ${of && found && before === undefined ? html`<p class="muted">${say('editor:source.lost')}</p>` : nothing}`;
}

/** A fact that can be told: its field by its kind, what is found beside it, and the button that mends it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageName } from '../../../content/values/locale.ts';
import type { Money } from '../../../content/values/money.ts';
import { adviceWords } from '../advice.ts';
import { askPanel } from '../ask.ts';
import type { FactView } from '../background/texts-facts.ts';
import { choiceWords, fieldWords, groupOf } from '../place.ts';
import { valueWords } from '../value-words.ts';
import { renderChoice, renderMany, renderTicks } from './choices.ts';
import type { TextsContext } from './context.ts';
import { countryChoices } from './countries.ts';
import { renderExceptions } from './exceptions.ts';
import type { FieldParts, Tell } from './field-parts.ts';
import { unlessTyped } from './unless-typed.ts';
import { renderWeek } from './week.ts';

/** The field of a fact; what is typed holds once the field is left. */
export function renderFact(page: TextsContext, fact: FactView): TemplateResult {
  const { words, overview } = page;
  const { place, findings, mend } = fact;
  const id = `${place.entry}-${place.field}`;
  const tell = teller(page, fact);
  const label = fieldWords(words, groupOf(words, place), place.field);
  const notes = findings.length
    ? html`<div class="problem" id="${id}-notes">
        ${findings.map((finding) => html`<p>${adviceWords(words, finding)}</p>`)}
        ${mend === undefined || overview.fixed ? nothing : html`<p class="row"><button @click=${() => tell(mend)}>${words.say('texts:facts.mend', { value: valueWords(words, place, mend) })}</button></p>`}
      </div>`
    : nothing;
  return html`<div class="fact">${renderKind(page, fact, { id, label, tell })} ${notes}</div>`;
}

function teller({ act, origin }: TextsContext, { place }: FactView): Tell {
  return (value) => act(() => askPanel({ type: 'tell', origin, place, value: value ?? null }));
}

function renderKind(page: TextsContext, fact: FactView, parts: FieldParts): TemplateResult {
  const { words, overview } = page;
  const { kind, value, place } = fact;
  switch (kind.kind) {
    case 'number':
      return renderNumber(page, fact, parts);
    case 'money': {
      const { currency = overview.currency } = (value ?? {}) as Partial<Money>;
      return renderNumber(page, fact, { ...parts, label: `${parts.label} (${currency})` });
    }
    case 'day':
    case 'words': {
      const type = kind.kind !== 'words' ? 'date' : kind.as === 'url' ? 'text' : kind.as;
      return renderInput(page, fact, parts, {
        type,
        shown: String(value ?? ''),
        tell: (text) => parts.tell(text || undefined),
      });
    }
    case 'yes':
      return renderTicks(page, parts, [['true', parts.label]], value ? ['true'] : [], (on) =>
        on.length ? true : undefined,
      );
    case 'choice':
      return renderChoice(
        page,
        parts,
        kind.among.map((each) => [each, choiceWords(words, place.field, each) ?? each]),
        value,
      );
    case 'choices':
      return renderMany(
        page,
        parts,
        kind.among.map((each) => [each, choiceWords(words, place.field, each) ?? each]),
        value,
      );
    case 'languages':
      return renderMany(
        page,
        parts,
        overview.locales.map((each) => [each, languageName(each, words.locale)]),
        value,
      );
    case 'countries':
      return renderMany(page, parts, countryChoices(words.locale, value), value);
    case 'week':
      return renderWeek(page, parts, value);
    case 'exceptions':
      return renderExceptions(page, parts, value);
    default:
      return html`<p><b>${parts.label}</b><br>${value === undefined ? words.say('texts:facts.none') : valueWords(words, place, value)}</p>`;
  }
}

interface Input {
  readonly type: 'text' | 'tel' | 'email' | 'date';
  readonly mode?: 'decimal';
  readonly shown: string;
  readonly tell: (text: string) => void;
}

/** A number is typed as people write it, and read where all typed values are. */
function renderNumber(page: TextsContext, fact: FactView, parts: FieldParts): TemplateResult {
  const { words, act, origin } = page;
  const { place, value, typed: shown = '' } = fact;
  const said = valueWords(words, place, value);
  const tell = (text: string): Promise<void> => act(() => askPanel({ type: 'tell-typed', origin, place, text }));
  return html`${renderInput(page, fact, parts, { type: 'text', mode: 'decimal', shown, tell })}
    ${shown && said !== shown ? html`<p class="muted">${said}</p>` : nothing}`;
}

function renderInput(
  { overview }: TextsContext,
  { findings }: FactView,
  { id, label }: FieldParts,
  { type, mode, shown, tell }: Input,
): TemplateResult {
  const change = ({ target }: Event): void => {
    const { value: typed, validity } = target as HTMLInputElement;
    if (!validity.badInput) tell(typed.trim());
  };
  return html`<label for=${id}>${label}</label>
    <input id=${id} type=${type} inputmode=${ifDefined(mode)} .value=${unlessTyped(shown)} ?readonly=${overview.fixed}
      aria-describedby=${findings.length ? `${id}-notes` : nothing} aria-invalid=${ifDefined(findings.some(({ severity }) => severity === 'blocks') ? 'true' : undefined)} @change=${change}>`;
}

/** A fact that can be told: its field by its kind, what is found beside it, and the button that mends it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageName } from '../../../content/values/locale.ts';
import type { Money } from '../../../content/values/money.ts';
import { fractionDigits } from '../../../content/values/money.ts';
import { adviceWords } from '../advice.ts';
import { askPanel } from '../ask.ts';
import type { FactView } from '../background/texts-facts.ts';
import { choiceWords, fieldWords, groupOf } from '../place.ts';
import { valueWords } from '../value-words.ts';
import { renderChoice, renderMany, renderTicks } from './choices.ts';
import type { TextsContext } from './context.ts';
import { renderExceptions } from './exceptions.ts';
import type { FieldParts, Tell } from './field-parts.ts';
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
      return renderInput(page, fact, parts, { type: 'number', shown: String(value ?? ''), read: Number });
    case 'money': {
      const { amount, currency = overview.currency } = (value ?? {}) as Partial<Money>;
      const digits = fractionDigits(currency);
      const shown = amount === undefined ? '' : String(amount / 10 ** digits);
      const read = (text: string): Money => ({ amount: Math.round(Number(text) * 10 ** digits), currency });
      const step = 10 ** -digits;
      return renderInput(
        page,
        fact,
        { ...parts, label: `${parts.label} (${currency})` },
        { type: 'number', step, shown, read },
      );
    }
    case 'day':
      return renderInput(page, fact, parts, { type: 'date', shown: String(value ?? ''), read: String });
    case 'words':
      return renderInput(page, fact, parts, {
        type: kind.as === 'url' ? 'text' : kind.as,
        shown: String(value ?? ''),
        read: String,
      });
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
    case 'week':
      return renderWeek(page, parts, value);
    case 'exceptions':
      return renderExceptions(page, parts, value);
    default:
      return html`<p><b>${parts.label}</b><br>${value === undefined ? words.say('texts:facts.none') : valueWords(words, place, value)}</p>`;
  }
}

interface Input {
  readonly type: 'text' | 'tel' | 'email' | 'number' | 'date';
  readonly step?: number;
  readonly shown: string;
  readonly read: (text: string) => unknown;
}

function renderInput(
  { words, overview }: TextsContext,
  { findings, place, value }: FactView,
  { id, label, tell }: FieldParts,
  { type, step, shown, read }: Input,
): TemplateResult {
  const change = ({ target }: Event): void => {
    const { value: typed, validity } = target as HTMLInputElement;
    if (validity.badInput) return;
    const text = typed.trim();
    tell(text ? read(text) : undefined);
  };
  return html`<label for=${id}>${label}</label>
    <input id=${id} type=${type} .value=${shown} step=${ifDefined(step)} min=${ifDefined(type === 'number' ? 0 : undefined)} ?readonly=${overview.fixed}
      aria-describedby=${findings.length ? `${id}-notes` : nothing} aria-invalid=${ifDefined(findings.some(({ severity }) => severity === 'blocks') ? 'true' : undefined)} @change=${change}>
    ${type === 'number' && shown && valueWords(words, place, value) !== shown ? html`<p class="muted">${valueWords(words, place, value)}</p>` : nothing}`;
}

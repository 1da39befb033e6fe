/** Numbers and amounts of the first run: typed as people write them, and read where all typed values are. */
import type { TemplateResult } from 'lit';
import type { Place } from '../../../content/documents/changes.ts';
import { readTyped, typedValue } from '../../../content/documents/edit/typed.ts';
import type { Value } from '../../../content/documents/text.ts';
import type { WelcomeContext } from './context.ts';
import { renderField } from './form.ts';

interface TypedField<Told> {
  readonly name: string;
  readonly label: string;
  /** Where it will stand. */
  readonly place: Place;
  readonly value: Told | undefined;
  /** What stands there is of this kind, and in this currency. */
  readonly like: Told;
  readonly required?: boolean;
  readonly hint?: string;
  readonly note?: unknown;
  /** Nothing was typed, or a value that can be there. */
  readonly onTell: (value: Told | undefined) => void;
}

/** A field in which what is none stays in sight, is said to be none, and is not told. */
export function renderTyped<Told extends Value>(
  { words: { say, locale }, announce }: WelcomeContext,
  { place, value, like, onTell, ...field }: TypedField<Told>,
): TemplateResult {
  const tell = (text: string, input: HTMLInputElement): void => {
    const read = text ? (readTyped(place, text, locale, like) as Told | undefined) : undefined;
    const problem = text && read === undefined ? say('start:facts.not-a-value') : '';
    input.setCustomValidity(problem);
    announce(problem);
    if (!problem) onTell(read);
  };
  const mode = typeof like === 'string' ? {} : { mode: 'decimal' as const };
  return renderField({ ...field, ...mode, value: typedValue(value, locale), onTell: tell });
}

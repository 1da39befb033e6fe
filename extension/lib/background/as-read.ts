/** Shows prose as its readers see it, without the signs by which it is written. */
import type { Spot } from '../../../content/documents/finding-place.ts';
import { unitKind } from '../../../content/documents/unit-kind.ts';
import { parseMarkdown } from '../../../content/markdown/parse.ts';
import { plainText } from '../../../content/markdown/plain.ts';

/** What stood at `place` and what stands there now; what differs by its signs alone keeps them. */
export function asRead(place: Partial<Spot>, before: unknown, after: unknown): readonly [unknown, unknown] {
  const { document, entry, field } = place;
  if (!document || !entry || !field || unitKind({ ...place, document, entry, field })?.kind !== 'prose')
    return [before, after];
  const [was, is] = [read(before), read(after)];
  return textOf(was) === textOf(is) ? [before, after] : [was, is];
}

function read(value: unknown): unknown {
  const text = textOf(value);
  return text === undefined ? value : { ...(value as object), text: plainText(parseMarkdown(text).tree) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : undefined;
}

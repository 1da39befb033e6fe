/** Lays what an editor previews over the published documents, unit by unit. */
import type { PreviewValue, ProtocolError } from '../../content/documents/protocol/messages.ts';
import type { Locale } from '../../content/values/locale.ts';

/** What stands in the place of a unit. */
export interface Preview {
  readonly unit: string;
  readonly locale?: Locale;
  readonly value: PreviewValue;
}

/** `documents` with `preview` in its place; why not, if they have no such unit or another kind of value there. */
export function previewed<Documents>(
  documents: Documents,
  { unit, locale, value }: Preview,
): Documents | ProtocolError {
  const [name = '', entry = '', field = ''] = unit.split('/');
  const document = (documents as Open)[name] as Open | undefined;
  const [key, item] = (document && find(document, entry)) ?? [];
  const old = item && Object.hasOwn(item, field) ? item[field] : undefined;
  if (!document || !key || !item || old === undefined) return 'unknown-unit';
  if (value !== null && kindOf(old) !== kindOf(value)) return 'wrong-value';
  const lang = locale && { lang: locale === document.locale ? undefined : locale };
  const next = { ...item, ...lang, [field]: value ?? undefined };
  const held = document[key];
  const put = Array.isArray(held) ? held.map((each) => (each === item ? next : each)) : next;
  return { ...documents, [name]: { ...document, [key]: put } };
}

/** `documents` with each of `previews` whose unit they have. */
export function allPreviewed<Documents>(documents: Documents, previews: Iterable<Preview>): Documents {
  return [...previews].reduce((before, preview) => {
    const after = previewed(before, preview);
    return typeof after === 'string' ? before : after;
  }, documents);
}

type Open = Record<string, unknown>;

/** Where a document has `entry`: in one of its lists, or as a part of itself. */
function find(document: Open, entry: string): readonly [string, Open] | undefined {
  for (const [key, held] of Object.entries(document)) {
    const item = Array.isArray(held) ? held.find((each) => each?.id === entry) : key === entry && held;
    if (item && typeof item === 'object') return [key, item as Open];
  }
  return undefined;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'tree' : typeof value;
}

/** Puts values of the shop into texts, and mends the forms in which they are counted. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { quotables } from '../../../content/documents/quote.ts';
import type { Value } from '../../../content/documents/text.ts';
import type { Handlers } from './handlers.ts';
import { openField } from './open-requests.ts';
import { typedForm } from './typed.ts';
import { typeField, writeField } from './typing.ts';

/** A value that texts can quote. */
export interface Insertable {
  readonly name: string;
  readonly value: Value;
}

/** The values of the shop, each once. */
export function insertables(center: HelpCenter): Insertable[] {
  const all = quotables(center);
  return all.flatMap(({ name, value }, at) =>
    all.findIndex((each) => each.name === name) === at ? [{ name, value }] : [],
  );
}

export const valueActs = {
  'insert-in': async (shops, { at, name, ...request }) =>
    typeField(await openField(shops, request), { ...request, insert: { at, name } }),
  'plural-in': async (shops, request) =>
    writeField(await openField(shops, request), request.locale, (_, field) => typedForm(field, request)),
} satisfies Handlers<'insert-in' | 'plural-in'>;

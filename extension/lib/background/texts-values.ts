/** Puts values of the shop into texts, and mends the forms in which they are counted. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { changeText, type TextPlace } from '../../../content/documents/edit/texts.ts';
import { quotables } from '../../../content/documents/quote.ts';
import type { Value } from '../../../content/documents/text.ts';
import { usualQuote } from '../../../content/documents/usual-quote.ts';
import { TextSyntaxError } from '../../../content/values/icu.ts';
import { withPluralForm } from '../../../content/values/plural-forms.ts';
import { centerOf } from '../draft.ts';
import { shown, written } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import { typed } from '../units.ts';
import { findField } from './field.ts';
import type { Handlers } from './handlers.ts';
import { type OpenShop, openShop } from './texts-open.ts';

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
  'insert-in': (shops, { origin, unit, visit, locale, text, at, name }) =>
    openShop(shops, origin).then((open) =>
      rewrite(open, { unit, visit, locale }, (before) => {
        const there = shown(before, locale, open.center);
        const [left, right] = [text.slice(0, at), text.slice(at)].map((part) => written(part, there, before));
        return `${left}${usualQuote(open.center, name, locale)}${right}`;
      }),
    ),
  'plural-in': (shops, { origin, unit, visit, locale, at, form, words }) =>
    openShop(shops, origin).then((open) =>
      rewrite(open, { unit, visit, locale }, (before) => withPluralForm(before, at, form, words)),
    ),
} satisfies Handlers<'insert-in' | 'plural-in'>;

interface Where {
  readonly unit: string;
  readonly visit: string;
  readonly locale: string;
}

/** Writes a text anew from its notation; one that could not be read afterwards is refused. */
async function rewrite(
  { shops, connection, may }: OpenShop,
  { unit, visit, locale }: Where,
  make: (before: string) => string,
): Promise<void> {
  if (!may(locale)) throw new Refusal('not-yours');
  await shops.edit(connection.origin, `${visit} ${locale} rewritten`, async (draft) => {
    const center = centerOf(draft);
    const field = findField(center, { unit }, locale);
    if (!field.place.locale) throw new Refusal('no-text');
    try {
      return await changeText(center, field.place as TextPlace, make(typed(field)));
    } catch (error) {
      throw error instanceof TextSyntaxError ? new Refusal('not-a-value') : error;
    }
  });
}

/** Asked of the people who work on a shop, by its owner; and of the way to the desk, by whoever answers customers. */
import * as v from 'valibot';
import { roles as allRoles } from '../../../content/documents/rights.ts';
import { LocaleTag } from '../../../content/documents/text.ts';
import { origin } from './parts.ts';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const roles = v.pipe(v.array(v.picklist(allRoles)), v.minLength(1));

export const PeopleRequest = v.variant('type', [
  v.strictObject({ type: v.literal('people'), origin }),
  v.strictObject({ type: v.literal('done'), origin }),
  v.strictObject({ type: v.literal('desk'), origin }),
  v.strictObject({ type: v.literal('invite'), origin, name, roles, locales: v.exactOptional(v.array(LocaleTag)) }),
  v.strictObject({ type: v.literal('uninvite'), origin, id }),
  v.strictObject({ type: v.literal('remove-person'), origin, id }),
]);

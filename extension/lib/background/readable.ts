/** Makes what stands in units readable: values filled in, as in the field where they are typed, and prose as it is read. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Change } from '../../../content/documents/changes.ts';
import type { Conflict } from '../../../content/documents/merge/versions.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { shown } from '../fields.ts';
import { asRead } from './as-read.ts';
import type { Published } from './publish.ts';

/** A change as it is read. */
export function readableChange<Changed extends Change>(change: Changed, center: HelpCenter): Changed {
  const filled = sides(change, ['before', 'after'], change.place.locale, center);
  const [before, after] = asRead(change.place, filled.before, filled.after);
  return { ...filled, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** What came of a publication, as it is read. */
export function readableOutcome(outcome: Published, center: HelpCenter): Published {
  if (outcome.status === 'confirm')
    return { ...outcome, changes: outcome.changes.map((change) => readableChange(change, center)) };
  if (outcome.status !== 'conflict') return outcome;
  return { ...outcome, conflicts: outcome.conflicts.map((conflict) => readableConflict(conflict, center)) };
}

/** A conflict as it is read. */
export function readableConflict(conflict: Conflict, center: HelpCenter): Conflict {
  const locale = 'locale' in conflict.place ? conflict.place.locale : undefined;
  return sides(conflict, ['base', 'mine', 'theirs'], locale, center);
}

function sides<Of extends object>(
  of: Of,
  names: readonly string[],
  locale: Locale | undefined,
  center: HelpCenter,
): Of {
  const pairs = Object.entries(of).map(([name, value]) => [
    name,
    names.includes(name) ? readable(value, locale, center) : value,
  ]);
  return Object.fromEntries(pairs) as Of;
}

/** Of an entry the units are looked at, each in its own language. */
function readable(value: unknown, locale: Locale | undefined, center: HelpCenter): unknown {
  if (Array.isArray(value)) return value.map((each) => readable(each, locale, center));
  if (typeof value !== 'object' || value === null) return value;
  if ('value' in value && 'field' in value) {
    const own = 'locale' in value ? String(value.locale) : undefined;
    return { ...value, value: readable(value.value, own, center) };
  }
  if (!locale || !('text' in value)) return value;
  return { ...value, text: shown(String(value.text), locale, center).text };
}

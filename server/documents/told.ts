/** Changes as they are told: each with the name of its unit. */
import { type Change, placeName } from '../../content/documents/changes.ts';

/** A change with the name of its unit. */
interface ToldChange extends Change {
  readonly unit: string;
}

export function toldChanges(changes: readonly Change[]): ToldChange[] {
  return changes.map((change) => ({ unit: placeName(change.place), ...change }));
}

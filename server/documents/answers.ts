/** What is told of publications. */
import type { Change } from '../../content/documents/changes.ts';
import type { Services } from '../services.ts';
import { etagsOf } from './contents.ts';
import type { Current, EditionWithChanges, EditionWithUnits } from './editions.ts';
import type { Submitted } from './submit.ts';
import { toldChanges } from './told.ts';

/** The line of an edition in the history. */
export function toldEdition(edition: EditionWithUnits, current: Current) {
  const { revision, at, who, kind, of, note, units } = edition;
  return {
    ...{ revision, at, who, kind, ...(of === null ? {} : { of }), ...(note === null ? {} : { note }) },
    units: JSON.parse(units) as string[],
    current: revision === current.edition.revision,
  };
}

/** An edition with what it changed. */
export function toldPublication(edition: EditionWithChanges, current: Current) {
  const { units: _, ...line } = toldEdition(edition, current);
  return {
    ...line,
    changes: toldChanges(JSON.parse(edition.changes) as Change[]),
    etags: etagsOf({ shop: edition.shop, policy: edition.policy, faq: edition.faq }),
  };
}

/** What comes of a submission, and where customers see it. */
export async function toldSubmitted({ documents, address }: Services, { edition, current }: Submitted) {
  const revision = await documents.shelf.published(current);
  return {
    ...toldPublication(edition, current),
    merged: edition.merged === 1,
    help: { url: `${address()}/help/help.json`, ...(revision === undefined ? {} : { revision }) },
  };
}

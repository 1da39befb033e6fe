/** What our server answers, as far as an editor needs it. */
import * as v from 'valibot';
import { documentNames } from '../../../content/documents/center.ts';
import { findingCodes } from '../../../content/documents/finding.ts';
import { roles as allRoles } from '../../../content/documents/rights.ts';
import { documentSchemas } from '../../../content/documents/schemas.ts';
import { LocaleTag } from '../../../content/documents/text.ts';

const line = v.pipe(v.string(), v.maxLength(500));
const revision = v.pipe(v.number(), v.safeInteger());
const roles = v.array(v.picklist(allRoles));
const person = { name: line, roles, locales: v.optional(v.array(LocaleTag)), can: line };
/** Without a revision where nothing is public yet. */
const help = v.object({ url: v.pipe(v.string(), v.url()), revision: v.optional(line) });

export const MeAnswer = v.object({
  ...person,
  expiresAt: v.optional(line),
  shop: v.object({ name: line }),
  help: v.object({ url: v.pipe(v.string(), v.url()) }),
});

/** What an invitation is to; a server that does not know where its shop is names no sites. */
export const InvitationAnswer = v.object({ shop: v.object({ sites: v.optional(v.array(line)) }) });

export const JoinedAnswer = v.object({ server: v.pipe(v.string(), v.url()), access: line, name: line });

export const DocumentsAnswer = v.object({
  revision,
  etags: v.object({ shop: line, policy: line, faq: line }),
  documents: v.strictObject(documentSchemas),
  retired: v.exactOptional(v.object({ policy: v.array(line), faq: v.array(line) })),
});

/** Without a change where there was nothing to do. */
export const PublicationAnswer = v.object({ revision, help, changes: v.optional(v.array(v.unknown())) });

export const ProblemAnswer = v.object({ code: line });

export const FindingsAnswer = v.object({
  findings: v.array(
    v.object({
      code: v.picklist(findingCodes),
      severity: v.picklist(['blocks', 'ask', 'note']),
      file: v.optional(v.string()),
      path: v.optional(v.string()),
      unit: v.optional(v.string()),
      facts: v.record(v.string(), v.union([v.string(), v.number()])),
    }),
  ),
});

const place = v.object({
  document: v.picklist(documentNames),
  list: v.exactOptional(v.string()),
  entry: v.string(),
  field: v.string(),
  locale: v.exactOptional(LocaleTag),
});

/** A change of a unit: as a server tells it, and as it stands in a file of changes. */
const ChangeShape = v.object({
  place,
  before: v.exactOptional(v.unknown()),
  after: v.exactOptional(v.unknown()),
});

export const ConflictsAnswer = v.object({
  conflicts: v.optional(
    v.array(
      v.object({
        kind: v.picklist(['changed', 'removed', 'added']),
        key: v.string(),
        place: v.object({ ...place.entries, field: v.exactOptional(v.string()) }),
        base: v.exactOptional(v.unknown()),
        mine: v.exactOptional(v.unknown()),
        theirs: v.exactOptional(v.unknown()),
      }),
    ),
  ),
});

export const ConfirmAnswer = v.object({ changes: v.array(ChangeShape) });

export const UnitsAnswer = v.object({ units: v.array(line) });

export const PastDocumentsAnswer = v.object({
  changes: v.array(ChangeShape),
  documents: v.strictObject(documentSchemas),
});

export const PastAnswer = v.object({
  publications: v.array(
    v.object({
      revision,
      at: line,
      who: line,
      kind: line,
      of: v.optional(revision),
      units: v.array(line),
      current: v.boolean(),
      note: v.optional(line),
    }),
  ),
});

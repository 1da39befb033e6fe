/** `/publications`: to publish, to see what was published, and to take it back. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { DocumentName } from '../../content/documents/center.ts';
import { roles } from '../../content/documents/rights.ts';
import { readBody } from '../body.ts';
import { pageOf } from '../paging.ts';
import { writing } from '../people/roles.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { type StaffVariables, staffOnly } from '../tokens/staff.ts';
import { toldEdition, toldPublication, toldSubmitted } from './answers.ts';
import { longest, Publication, Restore, Undo } from './bodies.ts';
import { readContents } from './contents.ts';
import { type EditionWithChanges, editionAt, editionsBefore, sourcesAt } from './editions.ts';
import type { Sources } from './sources.ts';
import type { Submission } from './submission.ts';
import type { Submit } from './submit.ts';

export function publicationRoutes(services: Services, submit: Submit): Hono<StaffVariables> {
  const { documents, database } = services;
  const staff = staffOnly(services, ...roles);
  const writers = staffOnly(services, ...writing);
  const small = bodyLimit({ maxSize: 10_000 });

  async function answer(context: Context<StaffVariables>, submission: Submission): Promise<Response> {
    const submitted = await submit(submission, context.get('token'));
    return context.json(await toldSubmitted(services, submitted), submitted.fresh ? 201 : 200);
  }

  async function wanted(context: Context): Promise<EditionWithChanges> {
    const number = context.req.param('revision') ?? '';
    const edition = /^[1-9]\d{0,8}$/.test(number) ? await editionAt(database.db, Number(number)) : undefined;
    if (!edition) throw new Problem('not-found');
    return edition;
  }

  return new Hono<StaffVariables>()
    .post('/publications', writers, bodyLimit({ maxSize: longest }), async (context) => {
      const { key, note, confirmed = false, base, documents: sent, choices } = await readBody(context, Publication);
      const names = Object.keys(sent) as DocumentName[];
      const opened = Object.fromEntries(names.map((name) => [name, base[name] ?? '']));
      const known = await baseOf(services, opened);
      const submitted = await context.req.text();
      return answer(context, { kind: 'publication', key, note, confirmed, submitted, base: known, choices });
    })
    .get('/publications', staff, async (context) => {
      const { before, limit } = pageOf(context);
      const editions = await editionsBefore(database.db, /^\d{1,9}$/.test(before ?? '') ? Number(before) : 1e9, limit);
      const current = await documents.refresh();
      return context.json({ publications: editions.map((edition) => toldEdition(edition, current)) });
    })
    .get('/publications/:revision', staff, async (context) => {
      const edition = await wanted(context);
      const { shop, policy, faq } = await sourcesAt(database.db, edition);
      const then = { shop: JSON.parse(shop), policy: JSON.parse(policy), faq: JSON.parse(faq) };
      return context.json({ ...toldPublication(edition, await documents.refresh()), documents: then });
    })
    .post('/publications/:revision/undo', writers, small, async (context) => {
      const { key, note, confirmed = false, choices } = await readBody(context, Undo);
      const edition = await wanted(context);
      const before = await editionAt(database.db, edition.revision - 1);
      if (!before) throw new Problem('not-found');
      const base = await sourcesAt(database.db, edition);
      const submitted = asSubmitted(await sourcesAt(database.db, before));
      return answer(context, { kind: 'undo', key, note, confirmed, submitted, base, choices, of: edition.revision });
    })
    .post('/publications/:revision/restore', writers, small, async (context) => {
      const { key, note, confirmed = false, current } = await readBody(context, Restore);
      const edition = await wanted(context);
      const submitted = asSubmitted(await sourcesAt(database.db, edition));
      const guard: Submission['guard'] = ({ edition: { revision } }) => {
        if (revision !== current) throw new Problem('moved-on', [], { revision });
      };
      const what = { kind: 'restore' as const, base: {}, of: edition.revision };
      return answer(context, { ...what, key, note, confirmed, submitted, guard });
    });
}

/** The texts behind the etags with which documents were opened. */
async function baseOf(
  { database }: Pick<Services, 'database'>,
  etags: Readonly<Record<string, string>>,
): Promise<Partial<Sources>> {
  const hashes = Object.entries(etags).map(([name, etag]) => [name, etag.slice(1, -1)] as const);
  const texts = await readContents(
    database.db,
    hashes.map(([, hash]) => hash),
  );
  const unknown = hashes.filter(([name, hash]) => !isOf(name, texts.get(hash)));
  if (unknown.length) {
    const issues = unknown.map(([name]) => ({ path: `base.${name}`, code: 'unknown' }));
    throw new Problem('base-unknown', issues);
  }
  return Object.fromEntries(hashes.map(([name, hash]) => [name, texts.get(hash)]));
}

/** All texts are kept together, whatever document they are of. */
function isOf(name: string, text: string | undefined): boolean {
  return text?.slice(0, 60).includes(`"schema": "${name}@`) ?? false;
}

function asSubmitted({ shop, policy, faq }: Sources): string {
  return `{"documents":{"shop":${shop},"policy":${policy},"faq":${faq}}}`;
}

/** `/me`, and for the owner `/people`, `/invitations` and `/audit`. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { rightsProblem, roles } from '../../content/documents/rights.ts';
import { LocaleTag } from '../../content/documents/text.ts';
import { readBody } from '../body.ts';
import { accepted } from '../pages/language.ts';
import { pageOf } from '../paging.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { type StaffVariables, staffOnly } from '../tokens/staff.ts';
import { goodTokens } from '../tokens/tokens.ts';
import { linesBefore } from './audit.ts';
import { closeInvitation, invite, openInvitations } from './invitations.ts';
import { removePerson } from './removal.ts';
import { toldPerson } from './told.ts';

/** `POST /invitations`. */
export const Invited = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), v.trim(), v.regex(/^[^\p{Cc}\p{Cf}]{1,80}$/u, 'name')),
    roles: v.pipe(v.array(v.picklist(roles)), v.minLength(1, 'empty')),
    /** The languages of whoever may only translate. */
    locales: v.optional(v.pipe(v.array(LocaleTag), v.maxLength(50, 'too-long')), []),
    /** After which the link opens nothing. */
    days: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(30)), 7),
  }),
  v.forward(
    v.check((rights) => rightsProblem(rights) !== 'roles', 'together'),
    ['roles'],
  ),
  v.forward(
    v.check((rights) => rightsProblem(rights) !== 'locales', 'missing'),
    ['locales'],
  ),
);

export function peopleRoutes(services: Services): Hono<StaffVariables> {
  const { database, documents, clock, address } = services;
  const owner = staffOnly(services, 'owner');
  const localeOf = (context: Context) => accepted(context.req.header('Accept-Language'), services.shop.source);
  return (
    new Hono<StaffVariables>()
      .get('/me', staffOnly(services, ...roles), async (context) => {
        const current = await documents.refresh();
        const { name } = current.center.shop.about;
        const help = { url: `${address()}/help/help.json` };
        const person = toldPerson(context.get('token'), localeOf(context));
        return context.json({ ...person, revision: current.edition.revision, shop: { name }, help });
      })
      // somebody has to be left who can let others in: the last owner's access stays good
      .delete('/me', staffOnly(services, ...roles), async (context) => {
        const token = context.get('token');
        const outcome = await removePerson(database, token.id, token, clock());
        if (outcome === 'last-owner') throw new Problem('last-owner');
        return context.body(null, 204);
      })
      .post('/invitations', owner, bodyLimit({ maxSize: 10_000 }), async (context) => {
        const { name, roles: given, locales, days } = await readBody(context, Invited);
        const by = context.get('token');
        if (await isTaken(services, name)) throw new Problem('name-taken', [{ path: 'name', code: 'taken' }]);
        const { invitation, secret } = await invite(
          database,
          { name, rights: { roles: given, locales }, days, by },
          clock(),
        );
        const url = `${address()}/invitations/${secret}`;
        return context.json({ url, ...toldPerson(invitation, localeOf(context)) }, 201);
      })
      .get('/invitations', owner, async (context) => {
        const all = await openInvitations(database.db, clock());
        const invitations = all.map((each) => ({
          ...toldPerson(each, localeOf(context)),
          createdAt: each.created_at,
          by: each.by,
        }));
        return context.json({ invitations });
      })
      .delete('/invitations/:id', owner, async (context) => {
        const by = context.get('token');
        if (!(await closeInvitation(database, idOf(context), by, clock()))) throw new Problem('not-found');
        return context.body(null, 204);
      })
      .get('/people', owner, async (context) => {
        const people = (await goodTokens(database.db, clock())).map((token) => ({
          ...toldPerson(token, localeOf(context)),
          since: token.created_at,
          ...(token.seen_at ? { lastSeenAt: token.seen_at } : {}),
          you: token.id === context.get('token').id,
        }));
        return context.json({ people });
      })
      .delete('/people/:id', owner, async (context) => {
        const outcome = await removePerson(database, idOf(context), context.get('token'), clock());
        if (outcome === 'last-owner') throw new Problem('last-owner');
        if (outcome === 'unknown') throw new Problem('not-found');
        return context.body(null, 204);
      })
      .get('/audit', owner, async (context) => {
        const { before, limit } = pageOf(context);
        return context.json({ events: await linesBefore(database.db, before, limit) });
      })
  );
}

/** An id as we make them: nothing else reaches the database. */
function idOf(context: Context): string {
  const id = context.req.param('id') ?? '';
  if (!/^[0-9a-f]{8}$/.test(id)) throw new Problem('not-found');
  return id;
}

/** Whether somebody who is here or invited is called so: who did what is told by names. */
async function isTaken({ database, clock }: Services, name: string): Promise<boolean> {
  const [people, invited] = await Promise.all([
    goodTokens(database.db, clock()),
    openInvitations(database.db, clock()),
  ]);
  return [...people, ...invited].some((each) => folded(each.name) === folded(name));
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

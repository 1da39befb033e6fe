/** `/documents`: what the shop has written, for those who work on it. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { type DocumentName, documentNames } from '../../content/documents/center.ts';
import { roles } from '../../content/documents/rights.ts';
import { readJson } from '../body.ts';
import { writing } from '../people/roles.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { type StaffVariables, staffOnly } from '../tokens/staff.ts';
import { toldSubmitted } from './answers.ts';
import { longest, Note } from './bodies.ts';
import { etagOf, etagsOf, hashText } from './contents.ts';
import type { Submit } from './submit.ts';
import { isNamed, isNamedStrongly } from './validators.ts';

export function documentRoutes(services: Services, submit: Submit): Hono<StaffVariables> {
  const { documents } = services;
  const staff = staffOnly(services, ...roles);
  return new Hono<StaffVariables>()
    .get('/documents', staff, async (context) => {
      const current = await documents.readable();
      const { edition, sources } = current;
      // numbers alone come again where a backup was restored
      const etag = etagOf(`r${edition.revision}-${hashText(documentNames.map((name) => edition[name]).join())}`);
      if (isKnown(context, etag)) return context.body(null, 304, { ETag: etag });
      const etags = JSON.stringify(etagsOf(edition));
      const parts = documentNames.map((name) => `"${name}":${sources[name].trimEnd()}`);
      const retired = JSON.stringify(await documents.retired(current));
      const text = `{"revision":${edition.revision},"etags":${etags},"retired":${retired},"documents":{${parts.join(',')}}}`;
      return context.body(text, 200, { ...json, ETag: etag });
    })
    .get('/documents/:file', staff, async (context) => {
      const name = nameOf(context.req.param('file'));
      const { edition, sources } = await documents.readable();
      const etag = etagOf(edition[name]);
      if (isKnown(context, etag)) return context.body(null, 304, { ETag: etag });
      return context.body(sources[name], 200, { ...json, ETag: etag });
    })
    .put('/documents/:file', staffOnly(services, ...writing), bodyLimit({ maxSize: longest }), async (context) => {
      const name = nameOf(context.req.param('file'));
      const match = context.req.header('If-Match')?.trim();
      if (!match || match === '*') throw new Problem('precondition-required');
      const { note, confirmed } = context.req.query();
      if (note !== undefined && !v.is(Note, note)) throw new Problem('not-valid', [{ path: 'note', code: 'note' }]);
      const submitted = `{"documents":{"${name}":${(await readJson(context)).text}}}`;
      const submission = {
        ...{ kind: 'write' as const, submitted, base: {}, confirmed: confirmed === 'true', note: note || undefined },
        guard: ({ edition }: typeof documents.current) => {
          if (!isNamedStrongly(match, etagOf(edition[name]))) throw new Problem('precondition-failed');
        },
      };
      const told = await toldSubmitted(services, await submit(submission, context.get('token')));
      return context.json(told, 200, { ETag: told.etags[name] });
    });
}

const json = { 'Content-Type': 'application/json; charset=utf-8' };

function nameOf(file: string): DocumentName {
  const name = documentNames.find((each) => file === `${each}.json`);
  if (!name) throw new Problem('not-found');
  return name;
}

function isKnown(context: Context, etag: string): boolean {
  const header = context.req.header('If-None-Match');
  return header !== undefined && isNamed(header, etag);
}

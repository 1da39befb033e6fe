/** The part of the interface that is about documents, and the people who work on them. */
import type { GenericSchema } from 'valibot';
import { Faq } from '../content/documents/faq.ts';
import { Policy } from '../content/documents/policy.ts';
import { Shop } from '../content/documents/shop.ts';
import { Publication, Restore, Undo } from './documents/bodies.ts';
import { answer, failures, json, ref } from './openapi-words.ts';
import { Joined } from './people/joining-routes.ts';
import { Invited } from './people/routes.ts';

/** Schemas that `documentPaths` refers to. */
export const documentSchemas: Readonly<Record<string, GenericSchema>> = {
  ...{ Shop, Policy, Faq, Publication, Undo, Restore },
  Invitation: Invited,
  Joining: Joined,
};

const security = [{ staff: [] }];
const object = json({ type: 'object' });
const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const query = (name: string) => ({ name, in: 'query', schema: { type: 'string' } });
const pages = [query('before'), query('limit')];
const closed = { 401: 'No valid token was given.', 403: 'This is for people with another role.' };
const refused = {
  ...{ 400: 'It is not JSON.', 401: 'No valid token was given.', 404: 'There is no such publication.' },
  403: '`not-permitted`: `units` are not for this person. `confirm-sensitive`: show `changes`, send again with `confirmed`.',
  409: '`conflict`: choose between the sides of `conflicts`. `key-taken`, `base-unknown`, `moved-on`: open anew.',
  ...{ 413: 'It is too large.', 415: 'It is not said to be JSON.' },
  422: '`not-valid`: `issues` says where. `not-publishable`: `findings` say what is wrong with the documents.',
  503: 'Nobody can say whether it was published: send it again under the same key.',
};

export function documentPaths() {
  return {
    '/help/{name}': {
      get: {
        summary: 'What customers load: `help.json`, the files that it names, `faq.<locale>.html`. Open to all.',
        parameters: [path('name')],
        responses: {
          200: answer('The file.'),
          304: answer('It has not changed.'),
          ...failures({ 404: 'No such file.' }),
        },
      },
    },
    '/shop-help/{name}': {
      get: {
        summary: 'The script for the pages of shops: `bundle.js`, `light.css` and what they load. Open to all.',
        parameters: [path('name')],
        responses: {
          200: answer('The file.'),
          304: answer('It has not changed.'),
          ...failures({ 404: 'No such file.' }),
        },
      },
    },
    '/documents': {
      get: {
        summary: 'All documents with their etags.',
        security,
        responses: { 200: answer('The documents.', object), 304: answer('The same as before.'), ...failures(closed) },
      },
    },
    '/documents/{file}': {
      get: {
        summary: '`shop.json`, `policy.json` or `faq.json` in canonical form.',
        ...{ security, parameters: [path('file')] },
        responses: {
          ...{ 200: answer('The document.', json({ oneOf: [ref('Shop'), ref('Policy'), ref('Faq')] })) },
          ...{ 304: answer('The same as before.'), ...failures({ ...closed, 404: 'No such document.' }) },
        },
      },
      put: {
        summary: 'Replaces a document: If-Match has to name the one that was read.',
        ...{ security, parameters: [path('file'), query('note'), query('confirmed')] },
        requestBody: { required: true, content: json({ oneOf: [ref('Shop'), ref('Policy'), ref('Faq')] }) },
        responses: {
          200: answer('It is published.', object),
          ...failures({ ...refused, 412: 'It has changed since.', 428: 'If-Match is missing.' }),
        },
      },
    },
    '/publications': {
      get: {
        summary: 'What was published, the newest first.',
        ...{ security, parameters: pages },
        responses: { 200: answer('A page of the history.', object), ...failures({ ...closed, 422: 'No such page.' }) },
      },
      post: submission('Publishes documents, merged with what others have published since.', 'Publication'),
    },
    '/publications/{revision}': {
      get: {
        summary: 'One publication: what it changed, and the documents as they were with it.',
        ...{ security, parameters: [path('revision')] },
        responses: { 200: answer('The publication.', object), ...failures({ ...closed, 404: 'There is none.' }) },
      },
    },
    '/publications/{revision}/undo': {
      post: submission('Takes back what a publication changed, and nothing else.', 'Undo', 'revision'),
    },
    '/publications/{revision}/restore': {
      post: submission('Makes everything as it was with a publication.', 'Restore', 'revision'),
    },
    ...peoplePaths(),
  };
}

function submission(summary: string, schema: string, parameter?: string) {
  return {
    ...{ summary, security, ...(parameter ? { parameters: [path(parameter)] } : {}) },
    requestBody: { required: true, content: json(ref(schema)) },
    responses: {
      200: answer('It was published before under this key, or nothing is different from what is published.', object),
      201: answer('It is published, and on the disk.', object),
      ...failures(refused),
    },
  };
}

function peoplePaths() {
  const gone = { responses: { 204: answer('Done.'), ...failures({ ...closed, 404: 'There is none.' }) } };
  const list = (summary: string) => ({
    summary,
    security,
    responses: { 200: answer('A list.', object), ...failures(closed) },
  });
  const over = failures({ 404: 'There never was one.', 410: 'It was used, was taken back or has expired.' });
  return {
    '/desk-passes': {
      post: {
        ...{ summary: 'Makes a link that opens the desk once, within a minute.', security },
        responses: { 201: answer('`url` is told this once.', object), ...failures(closed) },
      },
    },
    '/me': { get: { ...list('Who the token belongs to, and what they may do.') } },
    '/people': { get: list('Everybody who has access.') },
    '/people/{id}': {
      delete: {
        ...{ summary: 'Takes access away, and the invitations of whoever had it.', security, parameters: [path('id')] },
        responses: { ...gone.responses, ...failures({ 409: 'It is the last owner.' }) },
      },
    },
    '/audit': { get: { ...list('Who did what, the newest first.'), parameters: pages } },
    '/invitations': {
      get: list('Invitations that nobody has accepted yet.'),
      post: {
        ...{ summary: 'Makes a link that gives access once.', security },
        requestBody: { required: true, content: json(ref('Invitation')) },
        responses: {
          201: answer('`url` is told this once.', object),
          ...failures({ ...closed, 409: 'Somebody has this name.', 422: 'It is not valid.' }),
        },
      },
    },
    '/invitations/{secret}': {
      get: {
        ...{
          summary: 'What the invitation is to; a page for people, unless JSON is asked for.',
          parameters: [path('secret')],
        },
        responses: { 200: answer('Who invites to what.', object), ...over },
      },
      post: {
        ...{
          summary: 'Accepts it; with the same key within an hour, the answer is the same.',
          parameters: [path('secret')],
        },
        requestBody: { content: json(ref('Joining')) },
        responses: {
          201: answer('`access` is told this once.', object),
          ...over,
          ...failures({ 422: 'It is not valid.' }),
        },
      },
    },
    '/invitations/{id}': { delete: { summary: 'Takes it back.', security, parameters: [path('id')], ...gone } },
  };
}

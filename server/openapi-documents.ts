/** The part of the interface that is about documents. */
import type { GenericSchema } from 'valibot';
import { Faq } from '../content/documents/faq.ts';
import { Policy } from '../content/documents/policy.ts';
import { Shop } from '../content/documents/shop.ts';
import { Publication, Restore, Undo } from './documents/bodies.ts';
import { answer, closed, failures, json, pages, path, query, ref, security } from './openapi-words.ts';

/** Schemas that `documentPaths` refers to. */
export const documentSchemas: Readonly<Record<string, GenericSchema>> = {
  ...{ Shop, Policy, Faq, Publication, Undo, Restore },
};

const object = json({ type: 'object' });
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

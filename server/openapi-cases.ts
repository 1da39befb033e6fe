/** The part of the interface that is about photos, orders, and how a request stands. */
import type { GenericSchema } from 'valibot';
import { answer, failures, json, ref } from './openapi-words.ts';
import { Lookup } from './orders/routes.ts';
import { Status } from './status/json.ts';
import { Correction } from './status/routes.ts';

/** Schemas that `casePaths` refers to. */
export const caseSchemas: Readonly<Record<string, GenericSchema>> = { Lookup, Status, Correction };

export function casePaths() {
  const secret = { name: 'secret', in: 'path', required: true, schema: { type: 'string' } };
  const id = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
  const state = { type: 'object', properties: { state: { const: 'mailed-if-known' } } };
  const photo = { schema: { type: 'string', contentMediaType: 'image/*' } };
  const closed = { 401: 'No valid token was given.' };
  const missing = { 404: 'No request has this secret.' };
  return {
    '/photos': {
      post: {
        summary: 'Keeps a photo for a day, until a request names its id.',
        requestBody: { required: true, content: { 'image/jpeg': photo, 'image/png': photo, 'image/webp': photo } },
        responses: {
          201: answer('It is stored.', json(id)),
          ...failures({
            413: 'It is too large.',
            415: 'It is no photo, whatever it is said to be.',
            429: 'These were too many within an hour.',
            503: 'There is no room at the moment.',
          }),
        },
      },
    },
    '/orders/lookup': {
      post: {
        summary: 'Mails the way to an order to the one who ordered; tells it to whoever has that link.',
        requestBody: { required: true, content: json(ref('Lookup')) },
        responses: {
          200: answer('The order of the link.', json({ type: 'object' })),
          202: answer('The same whether or not there is such an order.', json(state)),
          ...failures({ 404: 'The link opens no order.', 422: 'It is not a valid question.', 429: 'Too often.' }),
        },
      },
    },
    '/status/{secret}': {
      get: {
        summary: 'How a request stands; a page for people, unless JSON is asked for.',
        parameters: [secret],
        responses: { 200: answer('How it stands.', json(ref('Status'))), ...failures(missing) },
      },
    },
    '/status/{secret}/address': {
      post: {
        summary: 'Corrects the address of the customer, and sends the acknowledgement there.',
        parameters: [secret],
        requestBody: { required: true, content: json(ref('Correction')) },
        responses: {
          202: answer('It is on its way.', json(ref('Correction'))),
          ...failures({ ...missing, 422: 'It is no address.', 429: 'It was sent several times within an hour.' }),
        },
      },
    },
    '/staff/requests.json': {
      get: {
        summary: 'All requests with their history, narrowed down as the list is.',
        security: [{ staff: [] }],
        parameters: ['kind', 'state', 'due', 'unverified', 'unread', 'search'].map((name) => ({
          ...{ name, in: 'query', schema: { type: 'string' } },
        })),
        responses: { 200: answer('A list.', json({ type: 'array' })), ...failures(closed) },
      },
    },
    '/staff/list.json': {
      get: {
        summary: 'A page of requests, what is due first: no more of each than the list of the desk shows.',
        security: [{ staff: [] }],
        parameters: ['kind', 'state', 'due', 'unverified', 'unread', 'search', 'page'].map((name) => ({
          ...{ name, in: 'query', schema: { type: 'string' } },
        })),
        responses: { 200: answer('A page of the list.', json({ type: 'object' })), ...failures(closed) },
      },
    },
    '/staff/requests.csv': {
      get: {
        summary: 'The same as a table.',
        security: [{ staff: [] }],
        responses: { 200: answer('RFC 4180, in UTF-8.'), ...failures(closed) },
      },
    },
  };
}

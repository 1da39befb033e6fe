/** The part of the interface that is about the people who work on documents and requests. */
import type { GenericSchema } from 'valibot';
import { answer, closed, failures, json, pages, path, ref, security } from './openapi-words.ts';
import { Joined } from './people/joining-routes.ts';
import { Invited } from './people/routes.ts';

/** Schemas that `peoplePaths` refers to. */
export const peopleSchemas: Readonly<Record<string, GenericSchema>> = { Invitation: Invited, Joining: Joined };

const object = json({ type: 'object' });

export function peoplePaths() {
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
    '/me': {
      get: list('Who the token belongs to, and what they may do.'),
      delete: {
        summary: 'Gives the access back.',
        security,
        responses: { ...gone.responses, ...failures({ 409: 'It is the last owner.' }) },
      },
    },
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
        responses: { 200: answer('Who invites to what, and for which sites.', object), ...over },
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

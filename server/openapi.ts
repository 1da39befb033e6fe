/** `GET /openapi.json`: the interface of this server, made from the schemas that it validates with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { Hono } from 'hono';
import type * as v from 'valibot';
import { Receipt } from '../content/returns/receipt.ts';
import { Request } from '../content/returns/request.ts';
import { casePaths, caseSchemas } from './openapi-cases.ts';
import { documentPaths, documentSchemas } from './openapi-documents.ts';
import { peoplePaths, peopleSchemas } from './openapi-people.ts';
import { answer, failures, json, ref } from './openapi-words.ts';
import settings from './package.json' with { type: 'json' };

export function openApiRoutes(): Hono {
  let text: string | undefined;
  return new Hono().get('/openapi.json', (context) => {
    text ??= JSON.stringify(description());
    return context.body(text, 200, { 'Content-Type': 'application/json' });
  });
}

function description() {
  const named = Object.entries({ Request, Receipt, ...caseSchemas, ...documentSchemas, ...peopleSchemas });
  const schemas = Object.fromEntries(named.map(([name, source]) => [name, schema(source)]));
  return {
    openapi: '3.1.0',
    info: { title: 'Shop Help', version: settings.version },
    paths: {
      '/requests': {
        post: {
          summary: 'Stores what a customer states, and confirms it once it is stored.',
          requestBody: { required: true, content: json(ref('Request')) },
          responses: {
            200: answer('It was stored before under this key: the receipt of then.', json(ref('Confirmation'))),
            201: answer('It is stored.', json(ref('Confirmation'))),
            ...failures({
              400: 'It is not JSON.',
              409: 'Another request was stored under this key.',
              413: 'It is too large.',
              415: 'It is not said to be JSON.',
              422: 'It is not a valid request; `issues` says where.',
              503: 'Nobody can say whether it was stored: send it again under the same key.',
            }),
          },
        },
      },
      '/bounces': {
        post: {
          summary: 'Takes a delivery status notification (RFC 3464) about a mail of this server.',
          security: [{ staff: [] }],
          requestBody: { required: true, content: { 'message/rfc822': { schema: { type: 'string' } } } },
          responses: {
            200: answer('`noted` says whether it was about a mail that did not arrive.', json({ type: 'object' })),
            ...failures({ 401: 'No valid token was given.', 413: 'It is too large.' }),
          },
        },
      },
      ...casePaths(),
      ...documentPaths(),
      ...peoplePaths(),
      '/keys': {
        get: { summary: 'The public keys that check receipts.', responses: { 200: answer('JSON Web Keys.') } },
      },
      '/health': { get: { summary: 'Whether the server runs.', responses: { 200: answer('It runs.') } } },
      '/ready': {
        get: {
          summary: 'Whether the server can store.',
          responses: { 200: answer('It can.'), ...failures({ 503: 'The database is away.' }) },
        },
      },
      '/metrics': {
        get: {
          summary: 'What the server has done, as Prometheus reads it.',
          security: [{ staff: [] }],
          responses: { 200: answer('Metrics.'), ...failures({ 401: 'No valid token was given.' }) },
        },
      },
    },
    components: {
      schemas: { ...schemas, Confirmation: confirmation, Problem: problem },
      securitySchemes: { staff: { type: 'http', scheme: 'bearer' } },
    },
  };
}

const confirmation = {
  type: 'object',
  required: ['receipt', 'status'],
  properties: {
    receipt: { $ref: '#/components/schemas/Receipt' },
    status: { type: 'string', format: 'uri', description: 'Secret: where the state of the request can be seen.' },
  },
};

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    issues: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' } } },
    },
  },
};

/** What JSON Schema cannot say (that a day exists, a time zone is known) is left out of it. */
function schema(source: v.GenericSchema): object {
  const { $schema: _, ...rest } = toJsonSchema(source, { errorMode: 'ignore', typeMode: 'input' });
  return rest;
}

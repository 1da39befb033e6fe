/** What descriptions of an interface are made of. */

/** A schema by its name. */
export function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

export function json(body: object) {
  return { 'application/json': { schema: body } };
}

export function answer(description: string, content?: object) {
  return content ? { description, content } : { description };
}

/** What goes wrong, by status; each is told as a problem. */
export function failures(byStatus: Readonly<Record<number, string>>) {
  const content = { 'application/problem+json': { schema: ref('Problem') } };
  return Object.fromEntries(Object.entries(byStatus).map(([status, text]) => [status, answer(text, content)]));
}

/** For whoever has a token. */
export const security = [{ staff: [] }];

export const closed = { 401: 'No valid token was given.', 403: 'This is for people with another role.' };

export const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
export const query = (name: string) => ({ name, in: 'query', schema: { type: 'string' } });

/** The parameters of lists that come in pages. */
export const pages = [query('before'), query('limit')];

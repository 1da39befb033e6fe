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

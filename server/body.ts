/** Reads what was sent: as JSON, or by a form. */
import type { Context } from 'hono';
import * as v from 'valibot';
import { Problem } from './problem.ts';

/** The body as `schema` has it, or the problem with it. */
export async function readBody<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, (await readJson(context)).value);
  if (result.success) return result.output;
  const issues = result.issues.slice(0, 20).map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    code: /^[a-z-]+$/.test(issue.message) ? issue.message : issue.received === 'undefined' ? 'missing' : issue.type,
  }));
  throw new Problem('not-valid', issues);
}

/** The body, which has to be JSON, as it came and as what it stands for. */
export async function readJson(context: Context): Promise<{ readonly text: string; readonly value: unknown }> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? '')) throw new Problem('not-a-type');
  const text = await context.req.text();
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    throw new Problem('not-json');
  }
}

/** What was typed into a form, with the line breaks that its fields count; files are nothing. */
export async function readForm(context: Context): Promise<Readonly<Record<string, string>>> {
  const fields = Object.entries(await context.req.parseBody());
  return Object.fromEntries(
    fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replace(/\r\n?/g, '\n')]] : [])),
  );
}

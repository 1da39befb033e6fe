/** What went wrong, as `application/problem+json` (RFC 9457). Programs read the code; customers read the element's words. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

const problems = {
  'not-json': [400, 'The body is not JSON.'],
  'not-allowed': [401, 'This needs a valid token.'],
  'not-found': [404, 'There is nothing here.'],
  'key-taken': [409, 'Something else was stored under this key. What was changed needs a key of its own.'],
  'name-taken': [409, 'Somebody who is here or invited already has this name.'],
  'last-owner': [409, 'Without an owner, nobody could let anybody in.'],
  'not-ours': [403, 'The form did not come from a page of this server, or is too old.'],
  'not-permitted': [403, 'Not everything that was changed is for this person to change.'],
  'not-for-you': [403, 'This is for people with another role.'],
  'confirm-sensitive': [403, 'This changes where customers write, call, pay or send: it has to be confirmed.'],
  conflict: [409, 'Somebody else has changed the same since. Nothing was written.'],
  'base-unknown': [409, 'The documents that this began from were never here.'],
  'moved-on': [409, 'Somebody has published since. Nothing was written.'],
  'invitation-over': [410, 'The invitation was used, was taken back or has expired.'],
  'precondition-failed': [412, 'The document has changed since. Nothing was written.'],
  'too-large': [413, 'The body is larger than any request may be.'],
  'not-a-type': [415, 'The body has to be application/json.'],
  'not-a-photo': [415, 'The body has to be a JPEG, PNG or WebP photo.'],
  'not-valid': [422, 'The body is not a valid request.'],
  'not-publishable': [422, 'The documents cannot be published as they are; the findings say why.'],
  'precondition-required': [428, 'If-Match has to say which document this replaces, by its ETag.'],
  'too-many': [429, 'This was too often within an hour.'],
  internal: [500, 'The server made a mistake. Nothing was confirmed.'],
  'not-confirmed': [503, 'Nobody can say whether the request was stored. Send it again under the same key.'],
  'no-room': [503, 'There is no room for more photos at the moment.'],
  'not-ready': [503, 'Nothing can be read or stored at the moment.'],
} as const;

export type ProblemCode = keyof typeof problems;

/** A field that is wrong, by its path as `items.0.name`, and how. */
export interface Issue {
  readonly path: string;
  readonly code: string;
}

/** Thrown where a request over HTTP cannot be fulfilled. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly Issue[];
  /** What else the answer tells, by name. */
  readonly facts: object;

  constructor(code: ProblemCode, issues: readonly Issue[] = [], facts: object = {}) {
    super(problems[code][1]);
    this.code = code;
    this.issues = issues;
    this.facts = facts;
  }
}

/** The answer that tells an error. */
export function answerProblem(context: Context, { code, issues, facts }: Problem): Response {
  const [status, title] = problems[code];
  const body = { type: `urn:shop-help:${code}`, title, status, code, ...(issues.length ? { issues } : {}), ...facts };
  const headers = {
    'Content-Type': 'application/problem+json',
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...retryAfter(status),
  };
  return context.body(JSON.stringify(body), status, headers);
}

/** The problem that an error is; what nobody foresaw is an internal one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 413) return new Problem('too-large');
  return new Problem(isAway(error) ? 'not-ready' : 'internal');
}

/** Whether the database, the disk or the press is away or full: over some time, without anybody who asks. */
export function isAway(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return (
    /^(ECONN|ETIMEDOUT|EPIPE|ENOSPC|08|53|57|PRESS_FAILED|DOCUMENTS_UNREADABLE|SQLITE_(BUSY|FULL|IOERR))/.test(
      String(code ?? ''),
    ) || away.has(message)
  );
}

/** What the client of PostgreSQL says without a code. */
const away = new Set<unknown>([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
  'Connection terminated unexpectedly',
  'Connection terminated',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
]);

/** When it makes sense to try again, in seconds. */
function retryAfter(status: number): Record<string, string> {
  const seconds = { 429: '3600', 503: '30' }[status];
  return seconds ? { 'Retry-After': seconds } : {};
}

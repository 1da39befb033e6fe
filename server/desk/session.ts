/** Who is at the desk: staff sign in with their token, which their browser then sends for as long as it is open. */
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { may } from '../../content/documents/rights.ts';
import { answerPage, rootOf } from '../pages/page.ts';
import { rightsOf } from '../people/roles.ts';
import { seen } from '../people/seen.ts';
import { Problem } from '../problem.ts';
import { hashOf, isSame } from '../secrets.ts';
import type { Services } from '../services.ts';
import { readToken, type Token } from '../tokens/tokens.ts';
import { refusedPage } from './gone.ts';
import { deskLocale } from './language.ts';
import { loginPage, passPage } from './login.ts';
import { endPass, readPass } from './passes.ts';

const name = 'shop-help-staff';

/** Routes behind the desk know who asks, and what its forms carry. */
export interface DeskVariables {
  readonly Variables: { token: Token; form: string };
}

/** Signs in; tells whether the token is good. */
export async function signIn(services: Services, context: Context, secret: string): Promise<boolean> {
  const { database, clock } = services;
  if (!isForDesk(await readToken(database, secret, clock()))) return false;
  stayIn(services, context, secret);
  return true;
}

/** Lets whoever has `secret`, a token or a pass, in for as long as their browser is open. */
export function stayIn(services: Services, context: Context, secret: string): void {
  setCookie(context, name, secret, cookieFor(services));
}

export async function signOut(services: Services, context: Context): Promise<void> {
  await endPass(services.database, getCookie(context, name) ?? '');
  deleteCookie(context, name, cookieFor(services));
}

/** Lets staff pass who signed in, or who send their token along; shows all others where to sign in. */
export function deskOnly(services: Services): MiddlewareHandler<DeskVariables> {
  const { secrets } = services;
  return async (context, next) => {
    const [, bearer] = /^Bearer (.+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
    const secret = bearer ?? getCookie(context, name);
    const token = secret ? await whose(services, secret) : undefined;
    if (!secret || !isForDesk(token)) {
      if (bearer || context.req.path.endsWith('.json')) throw new Problem('not-allowed');
      // a browser sends this cookie only from our own pages: a link in a mail has to pass through one
      const page = context.req.header('Sec-Fetch-Site') === 'cross-site' ? passPage : loginPage;
      return answerPage(services, context, page(services, deskLocale(services, context), context.req.url), 401);
    }
    seen(services, token);
    context.set('token', token);
    context.set('form', secrets.form(hashOf(secret)));
    if (context.req.method !== 'GET' && !bearer && !(await isOurForm(context))) {
      return answerPage(services, context, refusedPage(deskLocale(services, context), rootOf(services)), 403);
    }
    await next();
    return undefined;
  };
}

/** The token that `secret` is, or whose pass. */
async function whose({ database, clock }: Services, secret: string): Promise<Token | undefined> {
  return (await readPass(database, secret, clock())) ?? (await readToken(database, secret, clock()));
}

/** Requests are the business of those who answer them. */
function isForDesk(token: Token | undefined): token is Token {
  return token !== undefined && may(rightsOf(token), 'requests');
}

/** A form of another site has no way to know what stands in ours. */
async function isOurForm(context: Context<DeskVariables>): Promise<boolean> {
  const { form } = await context.req.parseBody();
  return typeof form === 'string' && isSame(form, context.get('form'));
}

/** Whether a form that signs in comes from our own page: it cannot carry a secret yet. */
export function isFromHere({ address }: Services, context: Context): boolean {
  const site = context.req.header('Sec-Fetch-Site');
  const origin = context.req.header('Origin');
  if (site) return site === 'same-origin';
  return !origin || [new URL(address()).origin, new URL(context.req.url).origin].includes(origin);
}

function cookieFor(services: Services) {
  const secure = services.address().startsWith('https:');
  return { path: `${rootOf(services)}/staff`, httpOnly: true, sameSite: 'Strict', secure } as const;
}

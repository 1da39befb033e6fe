/** `/status/<secret>`: how a request stands, for whoever has its link: as a page, and as JSON for the page of the shop. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { emailShape } from '../../content/returns/request/email.ts';
import { line, prose, token } from '../../content/returns/request/fields.ts';
import { limits } from '../../content/returns/request/limits.ts';
import { readBody, readForm } from '../body.ts';
import { voiceFor } from '../mail/voice.ts';
import { accepted } from '../pages/language.ts';
import { answerPage } from '../pages/page.ts';
import { Problem } from '../problem.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { sendAgain } from './again.ts';
import { answerShop } from './answer.ts';
import { caseOf, findCase } from './case.ts';
import type { Tried } from './forms.ts';
import { statusOf } from './json.ts';
import { noticeOf } from './notice.ts';
import { casePage, missingPage } from './page.ts';

const Email = v.pipe(line(limits.email), v.regex(emailShape, 'email'));

/** What corrects the address. */
export const Correction = v.strictObject({ email: Email });

const Answer = v.object({ id: token(16), words: prose(limits.words) });

export function statusRoutes(services: Services): Hono {
  const show = async (context: Context, stored: Stored, tried: Tried = {}, status: 200 | 422 | 429 = 200) => {
    const known = await caseOf(services, stored);
    const notice = await noticeOf(services, known, context.req.query('done'));
    return answerPage(services, context, casePage(services, known, { notice, ...tried }), status);
  };

  const missing = (context: Context) =>
    answerPage(
      services,
      context,
      missingPage(accepted(context.req.header('Accept-Language'), services.shop.source)),
      404,
    );

  const found = (context: Context) => findCase(services, context.req.param('secret') ?? '');

  return new Hono()
    .get('/status/:secret', async (context) => {
      const stored = await found(context);
      context.header('Vary', 'Accept, Origin');
      if (wantsJson(context)) {
        if (!stored) throw new Problem('not-found');
        return context.json(statusOf(await caseOf(services, stored)));
      }
      return stored ? show(context, stored) : missing(context);
    })
    .post('/status/:secret/address', bodyLimit({ maxSize: 10_000 }), async (context) => {
      const stored = await found(context);
      if (!stored) throw new Problem('not-found');
      const { email } = await readBody(context, Correction);
      await sendAgain(services, stored, email);
      return context.json({ email }, 202);
    })
    .post('/status/:secret', bodyLimit({ maxSize: 100_000 }), async (context) => {
      const stored = await found(context);
      if (!stored) return missing(context);
      const form = await readForm(context);
      const { say } = voiceFor(stored.receipt.request.locale);
      const done = (id: string) => context.redirect(`?done=${id}`, 303);
      const often = (tried: Tried) => (error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        return show(context, stored, { ...tried, problem: say('status:often') }, 429);
      };
      if (context.req.query('do') === 'answer') {
        const { words = '' } = form;
        const read = v.safeParse(Answer, form);
        if (!read.success) return show(context, stored, { words }, 422);
        return answerShop(services, stored, words, read.output.id).then(done, often({ words }));
      }
      const email = (form.email ?? '').trim();
      if (!v.is(Email, email)) return show(context, stored, { email }, 422);
      return sendAgain(services, stored, email).then(done, often({}));
    });
}

function wantsJson(context: Context): boolean {
  const accept = context.req.header('Accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}

/** `/staff/requests/<reference>`: one request, and what is done about it. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { readReference } from '../../content/returns/receipt/reference.ts';
import { prose, token } from '../../content/returns/request/fields.ts';
import { limits } from '../../content/returns/request/limits.ts';
import { readForm } from '../body.ts';
import { decide } from '../decisions/decide.ts';
import { decisions, needsWords } from '../decisions/decision.ts';
import { eventsOf } from '../decisions/events.ts';
import { addNote, markRead } from '../decisions/notes.ts';
import { voiceFor } from '../mail/voice.ts';
import { answerPage, rootOf } from '../pages/page.ts';
import { photoResponse } from '../photos/response.ts';
import { photosOf } from '../photos/store.ts';
import { Problem } from '../problem.ts';
import { findBy, type Stored } from '../requests/store.ts';
import { eraseRequest } from '../retention/erase.ts';
import type { Services } from '../services.ts';
import type { TriedAnswer } from './answer-form.ts';
import { erasedPage, missingPage } from './gone.ts';
import { deskLocale } from './language.ts';
import { requestPage, type Shown } from './request-page.ts';
import type { DeskVariables } from './session.ts';

const Words = prose(limits.words);
const Answer = v.object({
  id: token(16),
  revision: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
  decision: v.picklist(decisions),
});
const Note = v.object({ id: token(16), words: Words });

type Desk = Context<DeskVariables>;

export function requestRoutes(services: Services): Hono<DeskVariables> {
  const { db } = services.database;
  const path = '/staff/requests/:reference';

  const found = async (context: Desk): Promise<Stored | undefined> => {
    const reference = readReference(context.req.param('reference') ?? '');
    return reference ? findBy(db, 'reference', reference) : undefined;
  };

  const show = async (context: Desk, stored: Stored, more: Partial<Shown> = {}, status: 200 | 409 | 422 = 200) => {
    const { reference } = stored.receipt;
    const messages = await db
      .selectFrom('messages')
      .selectAll()
      .where('reference', '=', reference)
      .orderBy('created_at')
      .execute();
    const known = {
      stored,
      messages,
      events: await eventsOf(db, reference),
      photos: await photosOf(db, stored.receipt),
    };
    const shown = { ...known, form: context.get('form'), ...more };
    return answerPage(services, context, requestPage(services, deskLocale(services, context), shown), status);
  };

  const missing = async (context: Desk) => {
    const reference = readReference(context.req.param('reference') ?? '') ?? '';
    const row = await db.selectFrom('erased').selectAll().where('reference', '=', reference).executeTakeFirst();
    const locale = deskLocale(services, context);
    const root = rootOf(services);
    return row
      ? answerPage(services, context, erasedPage(locale, row, root, services.shop.about.timeZone), 410)
      : answerPage(services, context, missingPage(locale, root), 404);
  };

  const words = (context: Desk) => voiceFor(deskLocale(services, context)).say;
  const back = (context: Desk, { receipt }: Stored, done: string) =>
    context.redirect(`${rootOf(services)}/staff/requests/${receipt.reference}?done=${done}`, 303);

  return new Hono<DeskVariables>()
    .get(path, async (context) => {
      const stored = await found(context);
      if (!stored) return missing(context);
      await markRead(services, stored, context.get('token').name);
      const done = context.req.query('done');
      const say = words(context);
      const notice =
        done === 'answer'
          ? say('desk:notice.answer', { email: stored.email })
          : done === 'note'
            ? say('desk:notice.note')
            : undefined;
      return show(context, stored, { notice });
    })
    .get(`${path}/photos/:id`, async (context) => {
      const stored = await found(context);
      const photo = stored && (await photosOf(db, stored.receipt)).find(({ id }) => id === context.req.param('id'));
      const bytes = photo && (await services.photos.read(photo.id));
      if (!photo || !bytes) throw new Problem('not-found');
      return photoResponse(photo, bytes);
    })
    .post(`${path}/answer`, async (context) => {
      const stored = await found(context);
      if (!stored) return missing(context);
      const form = await readForm(context);
      const say = words(context);
      const told = typed(form.words);
      const read = v.safeParse(Answer, form);
      const decision = read.success ? read.output.decision : undefined;
      const again = (tried: Omit<TriedAnswer, 'words' | 'decision'>, status: 409 | 422) =>
        show(context, stored, { tried: { ...tried, decision, words: told } }, status);
      if (!read.success) return again({ field: 'decision', problem: say('desk:error.choice') }, 422);
      if (!told && needsWords(read.output.decision))
        return again({ field: 'words', problem: say('desk:error.words') }, 422);
      if (told && !v.is(Words, told))
        return again({ field: 'words', problem: say('desk:error.long', { most: limits.words }) }, 422);
      const verdict = { ...read.output, words: told || undefined, who: context.get('token').name };
      const outcome = await decide(services, stored, verdict);
      return outcome === 'decided'
        ? back(context, stored, 'answer')
        : again({ problem: say('desk:error.overtaken') }, 409);
    })
    .post(`${path}/note`, async (context) => {
      const stored = await found(context);
      if (!stored) return missing(context);
      const form = await readForm(context);
      const note = typed(form.words);
      const read = v.safeParse(Note, { ...form, words: note });
      const again = (problem: string) => show(context, stored, { problem, note }, 422);
      const say = words(context);
      if (!read.success) return again(note ? say('desk:error.long', { most: limits.words }) : say('desk:error.note'));
      const isKept = await addNote(services, stored, { ...read.output, who: context.get('token').name });
      // the form of before, filled in anew: nobody may believe that it was kept
      if (!isKept) return again(say('desk:error.repeated'));
      return back(context, stored, 'note');
    })
    .post(`${path}/erase`, async (context) => {
      const stored = await found(context);
      if (!stored) return missing(context);
      const { sure } = await readForm(context);
      if (sure !== 'yes') return show(context, stored, { problem: words(context)('desk:error.erase') }, 422);
      await eraseRequest(services, stored.receipt.reference);
      return back(context, stored, 'erase');
    });
}

/** What stands in a field: browsers send two characters for the end of a line, and count one. */
function typed(field: unknown): string {
  return typeof field === 'string' ? field.replaceAll('\r\n', '\n').trim() : '';
}

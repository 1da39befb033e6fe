/** Sends mails of the queue and notes how that ended. */
import { together } from '../database/together.ts';
import { errorCode } from '../log.ts';
import { mailOf } from '../mail/mail.ts';
import type { Mailer } from '../mail/mailer.ts';
import { recognised } from '../orders/recognise.ts';
import { findBy, type Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { outcomeOf } from './attempt.ts';
import { type Message, type Outcome, settle } from './queue.ts';
import { tellShop } from './undelivered.ts';

/** Sends the mails of a queue. */
export function createDelivery(services: Services, mailer: Mailer): (message: Message) => Promise<void> {
  const note = together((ends: readonly End[]) => noteEach(services, ends));
  return async (message) => {
    const outcome = await attempt(services, mailer, message);
    await note({ message, outcome });
    tell(services, { message, outcome });
  };
}

/** How the attempt to send a mail ended. */
interface End {
  readonly message: Message;
  readonly outcome: Outcome;
}

async function noteEach(services: Services, ends: readonly End[]): Promise<readonly boolean[]> {
  const { database, clock } = services;
  return database.db.transaction().execute(async (queries) => {
    const settled: boolean[] = [];
    for (const { message, outcome } of ends) {
      const noted = await settle(queries, message, outcome, clock());
      const over = outcome.state === 'refused' || outcome.state === 'dead';
      if (noted && over) await tellShop(services, queries, message);
      settled.push(noted);
    }
    return settled;
  });
}

function tell({ log, metrics }: Services, { message: { id, reference, template }, outcome }: End): void {
  const { state } = outcome;
  const about = { message: id, template, ...(reference ? { reference } : {}) };
  metrics.count('shop_help_mails_total', { template, outcome: state === 'waiting' ? 'failed' : state });
  if (state === 'sent') log('info', 'mail-sent', about);
  else log('warn', `mail-${state}`, { ...about, code: outcome.problem });
}

async function attempt(services: Services, mailer: Mailer, message: Message): Promise<Outcome> {
  const { database, clock, config } = services;
  const { reference, template } = message;
  try {
    const stored = reference ? await findBy(database.db, 'reference', reference) : undefined;
    // erased since: there is nothing left to tell anybody
    if (reference && !stored) return { state: 'dead', problem: 'erased' };
    const known = stored && template === 'request' ? await recognisedIfAble(services, stored) : stored;
    await mailer.send(mailOf(services, message, known));
    return { state: 'sent' };
  } catch (error) {
    return outcomeOf(error, message, config.MAIL_RETRY * 1000, clock());
  }
}

/** The shop is told what a customer states even where nobody can say who sent it. */
function recognisedIfAble(services: Services, stored: Stored): Promise<Stored> {
  return recognised(services, stored).catch((error: unknown) => {
    services.log('warn', 'order-not-looked-up', { reference: stored.receipt.reference, code: errorCode(error) });
    return stored;
  });
}

/** A question to the shop that wants its answer in writing, as a request. */
import type { Locale } from '../values/locale.ts';
import type { Values } from '../values/text.ts';
import { zonedInstant } from '../values/zoned.ts';
import { clean, line, text } from './request/clean.ts';
import { limits } from './request/limits.ts';
import type { Request } from './request.ts';
import { orderOf, type Unsaid } from './statement.ts';

/** The messages that its statement is made of. */
export type QuestionWord = `letter:said.${'question' | 'as-read'}`;

/** What is asked, and about what. */
export interface Asked {
  readonly question: string;
  /** The text that is asked about, as `policy/return/body`, and its words as the customer read them. */
  readonly unit?: string | undefined;
  readonly asRead?: string | undefined;
  /** The number of an order. */
  readonly order?: string | undefined;
  readonly contact: { readonly name?: string; readonly email: string; readonly phone?: string };
}

/** What a question has beside that. */
export interface Asking {
  readonly key: string;
  readonly locale: Locale;
  readonly say: (key: QuestionWord, values?: Values) => string;
  readonly now: Date;
  /** The customer's. */
  readonly timeZone: string;
  readonly revision?: string | undefined;
}

/** The request that a question makes. */
export function questionRequest(asked: Asked, { key, locale, say, now, timeZone, revision }: Asking): Request {
  const { name, email, phone } = asked.contact;
  const unsaid: Unsaid = clean({
    schema: 'request@1' as const,
    key,
    kind: 'question' as const,
    locale,
    timeZone,
    order: clean({ number: line(asked.order, limits.order) }),
    whole: false,
    items: [],
    contact: clean({
      name: line(name, limits.name),
      email: line(email, limits.email) ?? '',
      phone: line(phone, limits.phone),
    }),
    words: text(asked.question, limits.words),
    unit: line(asked.unit, limits.order),
    asRead: text(asked.asRead, limits.asRead),
    policy: clean({ revision }),
    law: {},
    madeAt: zonedInstant(now, timeZone),
    photos: [],
  });
  const { order, words: question = '', asRead } = unsaid;
  const lines = [
    say('letter:said.question', { ...orderOf(order), question }),
    ...(asRead ? [say('letter:said.as-read', { text: asRead })] : []),
  ];
  return { ...unsaid, statement: lines.join('\n') };
}

/** Puts an answer into words: a sentence with its day, and what goes with it. */
import type { PublishedPolicy } from '../../content/documents/published.ts';
import type { Reply } from '../../content/returns/question.ts';
import type { Terms } from '../../content/returns/types.ts';
import { type CalendarDay, instantOf, weekday } from '../../content/values/calendar.ts';
import type { Locale } from '../../content/values/locale.ts';
import { formatMoney } from '../../content/values/money.ts';
import type { Values } from '../../content/values/text.ts';
import type { ExplainerKey } from '../../locales/explainer.ts';
import type { Words } from '../help-controller.ts';

type Said = Words<ExplainerKey>;

/** A sentence, and the language it is in where that is another than that of the words around it. */
export interface Sentence {
  readonly text: string;
  readonly lang?: Locale;
}

/** The sentences of an answer; the first one answers. */
export function replySentences(reply: Reply, policy: PublishedPolicy, words: Said): Sentence[] {
  const { say } = words;
  const { outcome, because, exception, exchangeDay, judgedBy, lawDay, more, terms } = reply;
  const why = because?.reason === 'exception' ? exception : undefined;
  const texts = [
    answer(reply, words),
    judgedBy && say('explainer:answer.judged', { day: instantOf(judgedBy) }),
    lawDay && say('explainer:answer.law', { day: instantOf(lawDay) }),
    more && say('explainer:answer.more'),
    outcome === 'open' && terms && cost(terms, words),
    exchangeDay && say('explainer:answer.exchange', dayValues(exchangeDay)),
    outcome === 'closed' && say('explainer:answer.faulty'),
  ];
  const [first, ...others] = texts.flatMap((text) => (text ? [{ text }] : []));
  const reason = why?.sentences[0] ? [{ text: why.sentences[0], lang: why.lang ?? policy.locale }] : [];
  return [...(first ? [first] : []), ...reason, ...others];
}

function answer({ outcome, lastDay, because, missing, days, doubtful }: Reply, { say }: Said): string {
  if (outcome === 'open') {
    if (!lastDay) return say('explainer:answer.undelivered');
    return say(doubtful ? 'explainer:answer.least' : 'explainer:answer.open', dayValues(lastDay.day));
  }
  if (outcome === 'closed') {
    if (because?.reason === 'window-ended') return say('explainer:answer.ended', { day: instantOf(because.lastDay) });
    return say(because?.reason === 'exception' ? 'explainer:answer.exception' : 'explainer:answer.closed');
  }
  const [first] = missing;
  if (first === 'country' || first === 'orderedOn' || first === 'unsealed')
    return say(`explainer:answer.missing.${first}`);
  return first === 'deliveredOn' && days
    ? say('explainer:answer.missing.deliveredOn', { days })
    : say('explainer:answer.missing.other');
}

function cost({ wayBack, freeReturnFrom }: Terms, { say, locale }: Said): string {
  const price = wayBack?.cost;
  if (wayBack?.paidBy === 'shop') return say('explainer:cost.shop');
  const words = price
    ? say('explainer:cost.label', { cost: formatMoney(price, locale) })
    : say('explainer:cost.customer');
  return freeReturnFrom
    ? `${words} ${say('explainer:facts.free', { amount: formatMoney(freeReturnFrom, locale) })}`
    : words;
}

/** A day and its weekday, in the case that the sentence needs. */
function dayValues(day: CalendarDay): Values {
  return { day: instantOf(day), weekday: weekday(day) };
}

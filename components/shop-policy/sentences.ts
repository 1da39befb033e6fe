/** Puts an answer into words: a sentence with its day, and what goes with it. */
import type { PublishedPolicy } from '../../content/documents/published.ts';
import type { Reply } from '../../content/returns/question.ts';
import type { ReturnCost } from '../../content/returns/return-cost.ts';
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
  const { outcome, because, exception, exchangeDay, judgedBy, lawDay, more, wayBack } = reply;
  const why = because?.reason === 'exception' ? exception : undefined;
  const texts = [
    answer(reply, words),
    judgedBy && say('explainer:answer.judged', { day: instantOf(judgedBy) }),
    lawDay && say('explainer:answer.law', { day: instantOf(lawDay) }),
    more && say('explainer:answer.more'),
    outcome === 'open' && wayBack && cost(wayBack, words),
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

function cost(wayBack: ReturnCost, { say, locale }: Said): string {
  const { freeFrom } = wayBack;
  const words = payer(wayBack, { say, locale });
  return freeFrom ? `${words} ${say('explainer:facts.free', { amount: formatMoney(freeFrom, locale) })}` : words;
}

function payer({ paidBy, until, cost }: ReturnCost, { say, locale }: Said): string {
  const price = cost && formatMoney(cost, locale);
  if (paidBy === 'shop' && until) {
    const day = instantOf(until);
    return price ? say('explainer:cost.until.label', { day, cost: price }) : say('explainer:cost.until', { day });
  }
  if (paidBy !== 'customer') return say(`explainer:cost.${paidBy}`);
  return price ? say('explainer:cost.label', { cost: price }) : say('explainer:cost.customer');
}

/** A day and its weekday, in the case that the sentence needs. */
function dayValues(day: CalendarDay): Values {
  return { day: instantOf(day), weekday: weekday(day) };
}

/** Says what a customer may do, in their language and in the words of the shop's own pages. */
import { settled } from '../../../components/shop-policy/question.ts';
import { replySentences } from '../../../components/shop-policy/sentences.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { kept, publishEarlier, publishPolicy } from '../../../content/documents/publish/policy.ts';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { type Kind, kindsOf } from '../../../content/returns/kinds.ts';
import { type Question, type Reply, reply } from '../../../content/returns/question.ts';
import { asksSeal } from '../../../content/returns/seal.ts';
import { wallClock } from '../../../content/values/calendar.ts';
import { type Locale, matchLocale } from '../../../content/values/locale.ts';
import { type ExplainerKey, explainerMessages } from '../../../locales/explainer.ts';
import { translator } from '../../../locales/say.ts';

/** What it takes to ask, and the answer to what was told. */
export interface Rights {
  readonly countries: readonly string[];
  /** In the language of whoever asks. */
  readonly kinds: readonly Kind[];
  /** Whether it depends on a seal. */
  readonly asksSeal: boolean;
  /** It is an answer for the customer; else it says what is still to be told here. */
  readonly isAnswer: boolean;
  readonly theirs: Spoken;
  /** The same for whoever asks, where that is another language. */
  readonly own?: Spoken | undefined;
}

/** Sentences in a language; the first one answers. */
export interface Spoken {
  readonly locale: Locale;
  readonly sentences: readonly string[];
}

/** The rights by the terms of `center` at `now`, for a customer who speaks `locale`, asked by somebody who speaks `own`. */
export async function rightsIn(
  center: HelpCenter,
  locale: Locale,
  own: Locale,
  told: Question,
  now: Date,
): Promise<Rights> {
  const { about, locales, source } = center.shop;
  const { timeZone } = about;
  const mine = locales.includes(own) ? own : source;
  const policy = await policyIn(center, mine);
  const theirs = mine === locale ? policy : await policyIn(center, locale);
  const asked = settled(told, policy);
  const answer = reply(asked, policy, now, timeZone);
  return {
    countries: policy.countries,
    kinds: kindsOf(policy),
    asksSeal: asksSeal(policy, asked, wallClock(now, timeZone).day),
    isAnswer: answer.outcome !== 'depends',
    theirs: await spoken(reply(asked, theirs, now, timeZone), theirs),
    own: theirs === policy ? undefined : await spoken(answer, policy),
  };
}

async function spoken(answer: Reply, policy: PublishedPolicy): Promise<Spoken> {
  const { locale } = policy;
  const known = matchLocale(locale, Object.keys(explainerMessages)) ?? 'en';
  const words = { locale: known, say: translator<ExplainerKey>(known, (await explainerMessages[known]?.()) ?? {}) };
  return { locale, sentences: replySentences(answer, policy, words).map(({ text }) => text) };
}

/** The policy as customers of `locale` get it, with those before it. */
async function policyIn(center: HelpCenter, locale: Locale): Promise<PublishedPolicy> {
  const { rim } = await import('../../../locales/rim.ts');
  const earlier = (await publishEarlier(center, locale, rim)).map((each) => kept(each, ''));
  return publishPolicy(center, locale, rim, shippedLaw, earlier);
}

/** Says what a customer may do, in their language and in the words of the shop's own pages. */
import { settled } from '../../../components/shop-policy/question.ts';
import { replySentences } from '../../../components/shop-policy/sentences.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { kept, publishEarlier, publishPolicy } from '../../../content/documents/publish/policy.ts';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { type Kind, kindsOf } from '../../../content/returns/kinds.ts';
import { type Question, reply } from '../../../content/returns/question.ts';
import { asksSeal } from '../../../content/returns/seal.ts';
import { wallClock } from '../../../content/values/calendar.ts';
import { type Locale, matchLocale } from '../../../content/values/locale.ts';
import { type ExplainerKey, explainerMessages } from '../../../locales/explainer.ts';
import { translator } from '../../../locales/say.ts';

/** What it takes to ask, and the answer to what was told. */
export interface Rights {
  readonly locale: Locale;
  readonly countries: readonly string[];
  readonly kinds: readonly Kind[];
  /** Whether it depends on a seal. */
  readonly asksSeal: boolean;
  /** The first one answers. */
  readonly sentences: readonly string[];
}

/** The rights by the terms of `center` at `now`, for a customer who speaks `locale`. */
export async function rightsIn(center: HelpCenter, locale: Locale, told: Question, now: Date): Promise<Rights> {
  const policy = await policyIn(center, locale);
  const { timeZone } = center.shop.about;
  const asked = settled(told, policy);
  const spoken = matchLocale(policy.locale, Object.keys(explainerMessages)) ?? 'en';
  const words = { locale: spoken, say: translator<ExplainerKey>(spoken, (await explainerMessages[spoken]?.()) ?? {}) };
  return {
    locale: policy.locale,
    countries: policy.countries,
    kinds: kindsOf(policy),
    asksSeal: asksSeal(policy, asked, wallClock(now, timeZone).day),
    sentences: replySentences(reply(asked, policy, now, timeZone), policy, words).map(({ text }) => text),
  };
}

/** The policy as customers of `locale` get it, with those before it. */
async function policyIn(center: HelpCenter, locale: Locale): Promise<PublishedPolicy> {
  const { rim } = await import('../../../locales/rim.ts');
  const earlier = (await publishEarlier(center, locale, rim)).map((each) => kept(each, ''));
  return publishPolicy(center, locale, rim, shippedLaw, earlier);
}

/** Says what a customer may do, in their language and in the words of the shop's own pages. */
import { replySentences } from '../../../components/shop-policy/sentences.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { kept, publishEarlier, publishPolicy } from '../../../content/documents/publish/policy.ts';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { type Question, reply } from '../../../content/returns/question.ts';
import { type Locale, matchLocale } from '../../../content/values/locale.ts';
import { type ExplainerKey, explainerMessages } from '../../../locales/explainer.ts';
import { translator } from '../../../locales/say.ts';

/** The policy as customers of `locale` get it, with those before it. */
export async function policyIn(center: HelpCenter, locale: Locale): Promise<PublishedPolicy> {
  const { rim } = await import('../../../locales/rim.ts');
  const earlier = (await publishEarlier(center, locale, rim)).map((each) => kept(each, ''));
  return publishPolicy(center, locale, rim, shippedLaw, earlier);
}

/** The sentences; the first one answers. */
export async function rightsWords(
  policy: PublishedPolicy,
  asked: Question,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<string[]> {
  const locale = matchLocale(policy.locale, Object.keys(explainerMessages)) ?? 'en';
  const messages = await explainerMessages[locale]?.();
  const say = translator<ExplainerKey>(locale, messages ?? {});
  return replySentences(reply(asked, policy, now, timeZone), policy, { locale, say }).map(({ text }) => text);
}

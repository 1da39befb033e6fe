/** What a starter offers to the owner of a shop: to be read, filled with what they told, one thing after another. */
import { byRank } from '../documents/canonical.ts';
import type { HelpCenter } from '../documents/center.ts';
import { fill } from '../documents/publish/fill.ts';
import { publishVersion } from '../documents/publish/version.ts';
import type { SaySite } from '../documents/publish/words.ts';
import type { Value } from '../documents/text.ts';
import type { MarkdownTree } from '../markdown/tree.ts';
import type { Locale } from '../values/locale.ts';
import { quotedIn } from './gaps.ts';
import { type Unsaid, unsaidIn } from './unsaid.ts';

/** One thing to keep, to change or to leave out. */
export interface Offer {
  /** As `Told` names it. */
  readonly key: string;
  readonly group: 'rules' | 'policy' | 'promises' | 'others';
  readonly title: string;
  readonly prose: MarkdownTree;
  /** Sentences that follow from a rule. */
  readonly sentences: readonly string[];
  /** The text as it is written; absent where it is made of a rule. */
  readonly text?: string;
  /** Values that it quotes which came with the starter: nobody has told them yet. */
  readonly values: readonly { readonly name: string; readonly value: Value }[];
  /** What else it takes for granted; absent where it is made of a rule. */
  readonly unsaid?: Unsaid;
}

/** Everything that `center`, in which all of the starter counts as kept, offers; what promises something first. */
export async function offersOf(center: HelpCenter, words: (locale: Locale) => SaySite): Promise<Offer[]> {
  const { shop, policy, faq } = center;
  const { source } = shop;
  const version = await publishVersion(center, source, words);
  const rules = version.rules
    .filter(({ id }) => id !== 'everything')
    .map(({ id, title, note = [], sentences }): Offer => {
      return { key: `rule/${id}`, group: 'rules', title, prose: note, sentences, values: [] };
    });
  const own = new Set(Object.keys(policy.values));
  const offer = async (key: string, line: Texts, prose: Texts, isPolicy: boolean): Promise<Offer[]> => {
    const filled = await fill(center, source, { line, prose });
    if (!filled) return [];
    const quoted = quotedIn(pick(line, source), pick(prose, source));
    const values = quoted.flatMap((name) => {
      const value = shop.values?.[name];
      return value === undefined ? [] : [{ name, value }];
    });
    const promises = values.length > 0 || quoted.some((name) => own.has(name));
    const group = isPolicy ? 'policy' : promises ? 'promises' : 'others';
    const text = prose[source]?.text ?? '';
    return [
      {
        key,
        group,
        title: filled.line,
        prose: filled.prose,
        sentences: [],
        text,
        values,
        unsaid: unsaidIn(center, key, text),
      },
    ];
  };
  const sections = [...policy.sections].sort(byRank);
  const entries = [...faq.entries].sort(byRank);
  const texts = await Promise.all([
    ...sections.map(({ id, fields }) => offer(`policy/${id}`, fields.title, fields.body, true)),
    ...entries.map(({ id, fields }) => offer(`faq/${id}`, fields.question, fields.answer, false)),
  ]);
  const all = [...rules, ...texts.flat()];
  return groups.flatMap((group) => all.filter((each) => each.group === group));
}

/** The groups in the order in which they are read. */
export const groups = ['rules', 'policy', 'promises', 'others'] as const;

type Texts = HelpCenter['faq']['entries'][number]['fields']['answer'];

function pick(texts: Texts, locale: Locale): Texts {
  const text = texts[locale];
  return text ? { [locale]: text } : {};
}

/** The kinds of items that a reader chooses from to be answered. */
import type { PublishedPolicy, PublishedRule } from '../documents/published.ts';
import type { Locale } from '../values/locale.ts';

/** Items that the policy and its earlier versions treat alike. */
export interface Kind {
  /** What a question hands in: one of their categories, which stands for all. */
  readonly category: string;
  readonly title: string;
  /** Where that is another language than the policy's. */
  readonly lang?: Locale | undefined;
}

/** Every kind that a rule names, each once: two categories of the same rules have the same answer, and one choice. */
export function kindsOf({ rules, earlier = [] }: PublishedPolicy): Kind[] {
  const all = [...rules, ...earlier.flatMap((version) => version.rules)].filter(({ when }) => when?.categories?.length);
  const kinds = new Map<string, Kind>();
  for (const category of new Set(all.flatMap(({ when }) => when?.categories ?? []))) {
    const own = all.filter(({ when }) => when?.categories?.includes(category));
    const alike = own.map((rule) => all.indexOf(rule)).join();
    if (!kinds.has(alike)) kinds.set(alike, kindOf(category, own, [...kinds.values()]));
  }
  return [...kinds.values()];
}

/** Named by the narrowest rule; by all of them, where another kind has that name already. */
function kindOf(category: string, rules: readonly PublishedRule[], others: readonly Kind[]): Kind {
  const [rule, ...more] = [...rules].sort((a, b) => breadth(a) - breadth(b));
  const title = rule?.title ?? category;
  const taken = others.some((other) => other.title === title);
  const titles = taken ? [...new Set([title, ...more.map((other) => other.title)])] : [title];
  return { category, title: titles.join(', '), ...(rule?.lang ? { lang: rule.lang } : {}) };
}

/** Fewer categories say more exactly what it is; more conditions only say when. */
function breadth({ when = {} }: PublishedRule): number {
  return (when.categories?.length ?? 0) * 10 + Object.keys(when).length;
}

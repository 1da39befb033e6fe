/** Puts an evaluation on paper: scores first, then what was missed, by how. */
import { type Evaluation, type Miss, missKinds } from '../content/faq/evaluate.ts';
import { intlLocale, type Locale, languageName } from '../content/values/locale.ts';
import type { Key, Say } from '../locales/keys.ts';
import { rim } from '../locales/rim.ts';
import type { Evaluated } from './evaluate.ts';
import { type Paint, printable } from './print.ts';

/** What is wrong with a list of queries, a line for each fault, in words of `locale`. */
export function faultsReport({ faults }: Evaluated, locale: Locale, paint: Paint): string {
  const say = rim(locale);
  const label = paint('blocks', say('cli:severity.blocks'));
  return faults.map(({ code, facts }) => `${label}  ${printable(say(`cli:queries.${code}`, facts))}\n`).join('');
}

/** How a search in the language `searched` did, in words of `locale`. */
export function scoresReport(evaluation: Evaluation, searched: Locale, locale: Locale, paint: Paint): string {
  const say = rim(locale);
  const count = evaluation.answerable + evaluation.unanswerable;
  const heading = say('cli:scores', { count, language: languageName(searched, locale) });
  return [
    `${paint('strong', heading)}\n${table(evaluation, say, locale)}`,
    ...missKinds.map((kind) => group(kind, evaluation.misses, say, paint)),
  ].join('');
}

function table(evaluation: Evaluation, say: Say<Key>, locale: Locale): string {
  const { answerable, first, firstThree, reciprocalRank, leftAlone, unanswerable, recognised } = evaluation;
  const number = new Intl.NumberFormat(intlLocale(locale));
  const percent = new Intl.NumberFormat(intlLocale(locale), { style: 'percent', minimumFractionDigits: 1 });
  const exact = new Intl.NumberFormat(intlLocale(locale), { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const share = (part: number, whole: number) => (whole ? percent.format(part / whole) : '');
  const rows: [name: string, figure: string, share?: string][] = [
    [say('cli:scores.answerable'), number.format(answerable)],
    [`  ${say('cli:scores.first')}`, number.format(first), share(first, answerable)],
    [`  ${say('cli:scores.first-three')}`, number.format(firstThree), share(firstThree, answerable)],
    [`  ${say('cli:scores.left-alone')}`, number.format(leftAlone), share(leftAlone, answerable)],
    [`  ${say('cli:scores.reciprocal-rank')}`, exact.format(reciprocalRank)],
    [say('cli:scores.unanswerable'), number.format(unanswerable)],
    [`  ${say('cli:scores.recognised')}`, number.format(recognised), share(recognised, unanswerable)],
  ];
  const [names, figures, shares] = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map(([name, figure, part = '']) =>
    `  ${name.padEnd(names ?? 0)}  ${figure.padStart(figures ?? 0)}  ${part.padStart(shares ?? 0)}`.trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** The misses of one kind: each query, what should have been shown and what was. */
function group(kind: Miss['kind'], misses: readonly Miss[], say: Say<Key>, paint: Paint): string {
  const own = misses.filter((miss) => miss.kind === kind);
  if (!own.length) return '';
  const labels = [say('cli:miss.expected'), say('cli:miss.got')];
  const width = Math.max(...labels.map(({ length }) => length));
  const lines = own.map(({ query, expected, got }) => {
    const told = [expected, got].map((ids, at) => {
      const words = ids.join(', ') || say('cli:miss.nothing');
      return `    ${labels[at]?.padEnd(width)}  ${printable(words)}\n`;
    });
    return `  ${printable(query)}\n${told.join('')}`;
  });
  return `\n${paint('strong', `${say(`cli:miss.${kind}`)} (${own.length})`)}\n${lines.join('')}`;
}

/**
 * Compares the search with others, over two shops in four languages: `node bench/search.ts [folder of the starter]`.
 *
 * Prints tables in Markdown.
 */
import { engines } from './search-engines.ts';
import { quality } from './search-quality.ts';
import { locales, shops } from './search-shops.ts';
import { modules, size } from './search-size.ts';
import { speed } from './search-speed.ts';

const all = await shops(process.argv[2] ?? new URL('../content/starter', import.meta.url).pathname);
const percent = (share: number | undefined) => (share === undefined ? '' : (share * 100).toFixed(1));

row(
  'engine',
  'where',
  'queries',
  'top 1 %',
  'top 3 %',
  'mean reciprocal rank',
  'unanswerable recognised %',
  'answerable left alone %',
);
row(...Array(8).fill('---'));
for (const [name, engine] of Object.entries(engines)) {
  const parts = [
    ...locales.map((locale) => [locale, all.filter((shop) => shop.locale === locale)] as const),
    ['all', all] as const,
  ];
  for (const [where, some] of name === 'shop-help' ? parts : parts.slice(-1)) {
    const { queries, top1, top3, rank, recognised, alone } = quality(engine, some);
    row(name, where, queries, percent(top1), percent(top3), rank.toFixed(3), percent(recognised), percent(alone));
  }
}

console.log();
row('engine', 'gzipped bytes', ...[100, 1000, 10_000].flatMap((count) => [`${count}: index ms`, 'p50', 'p95']));
row(...Array(11).fill('---'));
for (const [name, engine] of Object.entries(engines)) {
  const bytes = await size(modules[name] ?? '');
  const speeds = [100, 1000, 10_000].map((count) => (all[0] ? speed(engine, all[0], count) : undefined));
  row(name, bytes, ...speeds.flatMap((some) => [some?.index.toFixed(0), some?.p50.toFixed(2), some?.p95.toFixed(2)]));
}

function row(...cells: unknown[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

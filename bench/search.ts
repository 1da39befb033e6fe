/**
 * Compares the search with other engines, in one run: what it finds, how soon, at what weight. Prints Markdown.
 *
 * What is found does not depend on the machine; times do, so it is named, with how busy it is.
 */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { type Evaluation, evaluate } from '../content/faq/evaluate.ts';
import { resources } from '../locales/rim.ts';
import { launch } from '../test/tools/browsers.ts';
import { type Course, courses } from './search-centers.ts';
import { type Engine, engines } from './search-engines.ts';
import { grow } from './search-growth.ts';
import { pageSpeed } from './search-page.ts';
import { sizeOf } from './search-size.ts';
import { speedOf } from './search-speed.ts';

const sizes = [100, 1000, 10_000];
/** The language whose words change most stands for all where time is measured. */
const timed = 'pl';
/** For the key presses of one engine at one size, in milliseconds. */
const budget = 2500;
const slow = 4;

const all = await courses();
const locales = Object.keys(resources).filter((own) => all.some(({ locale }) => locale === own));
const centers = [...new Set(all.map(({ center }) => center))];
const polish = all.filter(({ locale }) => locale === timed);
const seed = polish.flatMap(({ center, entries }) =>
  entries.map((entry) => ({ ...entry, id: `${center}-${entry.id}` })),
);
const typed = polish.flatMap(({ queries }) => queries.map(({ query }) => query));

const load = () => loadavg()[0]?.toFixed(1);
const processors = cpus();
console.log(`${processors[0]?.model}, ${processors.length} cores, Node ${process.versions.node}, load ${load()}\n`);

const found = all.reduce((sum, { queries }) => sum + queries.length, 0);
console.log(`${found} queries to ${centers.length} shops (${centers.join(', ')}) in ${locales.length} languages\n`);
row('', 'top 1', 'top 3', 'MRR', `top 3: ${locales.join(' · ')}`, 'unanswerable recognised', 'left alone', 'gzipped');
row(...Array<string>(8).fill('---'));
for (const [name, engine] of Object.entries(engines)) {
  const total = joined(all.map((course) => scores(engine, course)));
  const each = locales.map((locale) =>
    joined(all.filter((course) => course.locale === locale).map((course) => scores(engine, course))),
  );
  row(
    name,
    percent(total.first, total.answerable),
    percent(total.firstThree, total.answerable),
    total.reciprocalRank.toFixed(3),
    each.map(({ firstThree, answerable }) => percent(firstThree, answerable)).join(' · '),
    percent(total.recognised, total.unanswerable),
    percent(total.leftAlone, total.answerable),
    await weight(name),
  );
}

console.log(`\nIndexing (processor time), then p50 / p95 of a key press, in ms (${timed}; load ${load()})\n`);
row('', ...sizes.map((size) => `${size.toLocaleString('en')} entries`));
row('---', ...sizes.map(() => '---'));
const grown = sizes.map((size) => grow(seed, size));
for (const [name, engine] of Object.entries(engines)) {
  const cells = grown.map((entries) => {
    const { index, p50, p95 } = speedOf(engine, entries, timed, typed, budget);
    return `${milliseconds(index)}; ${milliseconds(p50)} / ${milliseconds(p95)}`;
  });
  row(name, ...cells);
}

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'bundle'], { stdio: 'pipe' });
await using browser = await launch('chromium');
console.log(
  `\n\`<shop-faq>\` in Chromium ${browser.version()}, processor slowed down ${slow} times (load ${load()})\n`,
);
row('', 'searchable', 'longest task meanwhile', 'key press to paint, p50 / p95');
row(...Array<string>(4).fill('---'));
for (const size of [200, 1000]) {
  const every = Math.ceil(typed.length / 12);
  const queries = typed.filter((_, at) => at % every === 0);
  const speed = await pageSpeed(browser, grow(seed, size), timed, queries, slow);
  row(
    `${size.toLocaleString('en')} entries`,
    `${milliseconds(speed.searchable)} ms`,
    `${speed.longestTask ? milliseconds(speed.longestTask) : 'under 50'} ms`,
    `${milliseconds(speed.p50)} / ${milliseconds(speed.p95)} ms`,
  );
}

function scores(engine: Engine, { entries, locale, queries }: Course): Evaluation {
  const ask = engine(entries, locale);
  return evaluate(queries, (query) => {
    const { ids, outcome = ids.length ? 'answers' : 'none', order } = ask(query);
    return { ids, outcome, order };
  });
}

/** The evaluation of all queries together. */
function joined(evaluations: readonly Evaluation[]): Evaluation {
  const sum = (count: (one: Evaluation) => number) => evaluations.reduce((total, one) => total + count(one), 0);
  const answerable = sum((one) => one.answerable);
  return {
    answerable,
    first: sum(({ first }) => first),
    firstThree: sum(({ firstThree }) => firstThree),
    reciprocalRank: sum((one) => one.reciprocalRank * one.answerable) / answerable,
    leftAlone: sum(({ leftAlone }) => leftAlone),
    unanswerable: sum(({ unanswerable }) => unanswerable),
    recognised: sum(({ recognised }) => recognised),
    misses: evaluations.flatMap(({ misses }) => misses),
  };
}

/** Once, or for each language where that makes a difference. */
async function weight(name: string): Promise<string> {
  const bytes = await Promise.all(locales.map((locale) => sizeOf(name, locale)));
  const kilobytes = bytes.map((size) => (size / 1000).toFixed(1));
  return `${new Set(bytes).size > 1 ? kilobytes.join(' · ') : kilobytes[0]} kB`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(1) : time.toFixed(0);
}

function row(...cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

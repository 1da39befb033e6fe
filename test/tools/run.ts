/**
 * Runs the parts of the check, three at a time on two cores, and ends with one line for each.
 *
 * A part prints as a block when it ends. One that fails does not stop the others, and prints its end once more at the
 * very end; one whose browser or database is not on this machine does not run, which CI counts as a failure.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { browserPath } from './browsers.ts';
import { installBrowsers, installPostgres } from './debian.ts';
import { type Part, parts } from './parts.ts';
import { postgresFolder } from './postgres.ts';

interface Outcome {
  readonly part: Part;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly note: string;
  readonly output?: string;
}

const top = fileURLToPath(new URL('../..', import.meta.url));
const chosen = choose(process.argv.slice(2));
installBrowsers(chosen.flatMap(({ browsers = [] }) => browsers));
if (chosen.some(({ postgres }) => postgres)) installPostgres();
const start = performance.now();
// browsers wait more than they work: two at a time leave cores idle
const outcomes = await inLanes(Math.min(availableParallelism() + 1, 3));

for (const { part, result, output = '' } of outcomes)
  if (result === 'failed') console.log(`\n${part.name} failed:\n${output.split('\n').slice(-100).join('\n')}`);
console.log();
for (const { part, result, note } of outcomes) console.log(`${result.padEnd(8)} ${part.name.padEnd(14)} ${note}`);
const skipped = count('skipped');
console.log(
  `${count('passed')} passed, ${count('failed')} failed${skipped ? `, ${skipped} skipped` : ''} in ${seconds(start)}`,
);
process.exitCode = count('failed') ? 1 : 0;

function choose(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown) {
    console.error(`No part is named ${unknown}. The parts: ${parts.map(({ name }) => name).join(' ')}`);
    process.exit(2);
  }
  return names.length ? withEarlier(parts.filter(({ name }) => names.includes(name))) : parts;
}

/** `wanted` and what has to pass before, in the order of all parts. */
function withEarlier(wanted: readonly Part[]): readonly Part[] {
  const earlier = new Set(wanted.flatMap(({ after = [] }) => after));
  const all = parts.filter((part) => wanted.includes(part) || earlier.has(part.name));
  return all.length === wanted.length ? all : withEarlier(all);
}

/** Each lane takes the next part whose own earlier parts have ended. */
async function inLanes(lanes: number): Promise<Outcome[]> {
  const waiting = [...chosen];
  const under = new Map<Part, Promise<Outcome>>();
  const ended: Outcome[] = [];
  while (waiting.length || under.size) {
    const at = waiting.findIndex(
      ({ after }) => ![...waiting, ...under.keys()].some(({ name }) => after?.includes(name)),
    );
    const [next] = under.size < lanes && at >= 0 ? waiting.splice(at, 1) : [];
    if (next) under.set(next, outcome(next, ended));
    else {
      const last = await Promise.race(under.values());
      under.delete(last.part);
      ended.push(last);
    }
  }
  return chosen.flatMap((part) => ended.filter((outcome) => outcome.part === part));
}

async function outcome(part: Part, ended: readonly Outcome[]): Promise<Outcome> {
  const missing = missingFor(part);
  if (missing) return { part, result: process.env.CI ? 'failed' : 'skipped', note: `did not run: ${missing}` };
  const broken = ended.find(({ part: { name }, result }) => part.after?.includes(name) && result === 'failed');
  if (broken) return { part, result: 'failed', note: `did not run: ${broken.part.name} failed` };
  const start = performance.now();
  if (!process.env.CI) console.log(`${part.name} …`);
  const { status, output } = await run(part.command);
  console.log(`\n${part.name}: ${part.command}\n${output}`);
  return { part, result: status === 0 ? 'passed' : 'failed', note: seconds(start), output };
}

async function run(command: string): Promise<{ status: number | null; output: string }> {
  const child = spawn(`(${command}) 2>&1`, { cwd: top, stdio: ['ignore', 'pipe', 'inherit'], shell: true });
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { output: await text(child.stdout), status: await status };
}

/** What a part needs that is not on this machine. */
function missingFor({ browsers = [], postgres }: Part): string | undefined {
  const missing = browsers.filter((engine) => !browserPath(engine));
  if (missing.length) return `no ${missing.join(' and no ')} here (CHROMIUM_PATH, FIREFOX_PATH can name one)`;
  return postgres && !postgresFolder() ? 'no PostgreSQL here (apt-get install postgresql)' : undefined;
}

function count(result: Outcome['result']): number {
  return outcomes.filter((outcome) => outcome.result === result).length;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;
}

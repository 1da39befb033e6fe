/**
 * Runs the parts of the check, one after another, and ends with one line for each.
 *
 * A part that fails does not stop the others; one whose browser or database is not on this machine does not run, which
 * CI counts as a failure.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { browserPath } from './browsers.ts';
import { installBrowsers, installPostgres } from './debian.ts';
import { type Part, parts } from './parts.ts';
import { postgresFolder } from './postgres.ts';

interface Outcome {
  readonly part: Part;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly note: string;
}

const top = fileURLToPath(new URL('../..', import.meta.url));
const outcomes: Outcome[] = [];
const chosen = choose(process.argv.slice(2));
installBrowsers(chosen.flatMap(({ browsers = [] }) => browsers));
if (chosen.some(({ postgres }) => postgres)) installPostgres();
for (const part of chosen) outcomes.push(outcome(part));

console.log();
for (const { part, result, note } of outcomes) console.log(`${result.padEnd(8)} ${part.name.padEnd(10)} ${note}`);
const skipped = count('skipped');
console.log(`${count('passed')} passed, ${count('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = count('failed') ? 1 : 0;

function choose(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown) {
    console.error(`No part is named ${unknown}. The parts: ${parts.map(({ name }) => name).join(' ')}`);
    process.exit(2);
  }
  const named = parts.filter(({ name }) => names.includes(name));
  return names.length
    ? parts.filter((part) => named.some(({ name, after }) => [name, after].includes(part.name)))
    : parts;
}

function outcome(part: Part): Outcome {
  const missing = missingFor(part);
  if (missing) return { part, result: process.env.CI ? 'failed' : 'skipped', note: `did not run: ${missing}` };
  if (outcomes.some(({ part: { name }, result }) => name === part.after && result === 'failed'))
    return { part, result: 'failed', note: `did not run: ${part.after} failed` };
  console.log(`\n${part.name}: ${part.command}`);
  const start = performance.now();
  const { status } = spawnSync(part.command, { cwd: top, stdio: 'inherit', shell: true });
  const note = `${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s`;
  return { part, result: status === 0 ? 'passed' : 'failed', note };
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

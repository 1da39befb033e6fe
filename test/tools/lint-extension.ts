/** Has Mozilla's linter look over the extension that was built for Firefox; passes if it finds nothing but what is known. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface Report {
  readonly errors: readonly Complaint[];
  readonly warnings: readonly Complaint[];
}

const built = '.output/firefox-mv3';

/** What is known, and why it may stay. */
const known: Readonly<Record<string, (complaint: Complaint) => boolean>> = {
  // Lit makes its templates so, once each, of strings that are in its own code
  UNSAFE_VAR_ASSIGNMENT: (complaint) =>
    /createElement\(`template`\);return \w+\.innerHTML=\w+,\w+\}/.test(near(complaint)),
  // nothing is said of Android, where there is no sidebar, and so it is not offered there
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: ({ message }) => message.includes('Firefox for Android'),
};

const { stdout, stderr } = spawnSync('web-ext', ['lint', '--source-dir', built, '--output', 'json'], {
  encoding: 'utf8',
  maxBuffer: 50_000_000,
});
const report = read(stdout);
const all = [...report.errors, ...report.warnings];
const news = all.filter((each) => !known[each.code]?.(each));
for (const { code, message, file, line, column } of news)
  console.error(`${file ?? 'manifest.json'}:${line ?? 1}:${column ?? 1} ${code}: ${message}`);
console.log(`${news.length} found in ${built}, beside ${all.length - news.length} that are known`);
process.exitCode = news.length ? 1 : 0;

function read(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    throw new Error(`web-ext says no JSON: ${text}${stderr}`);
  }
}

/** The code around what is complained of. */
function near({ file = '', line = 1, column = 1 }: Complaint): string {
  const code = readFileSync(`${built}/${file}`, 'utf8').split('\n')[line - 1] ?? '';
  return code.slice(Math.max(0, column - 60), column + 60);
}

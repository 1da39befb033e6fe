/** A project of somebody else, which installs what is packed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A folder with packages of ours in its node_modules; disposing of it deletes it. */
export interface Consumer extends Disposable {
  readonly folder: string;
  /** Writes a file there. */
  write(path: string, text: string): void;
  /** What a command says there, run with the Node of the machine, whose version may be lower than ours. */
  run(program: 'node' | 'npm' | 'npx', ...words: readonly string[]): string;
}

/** Packs what is built in `folders` and installs it into an empty folder. */
export function installPackages(...folders: readonly string[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const run: Consumer['run'] = (program, ...words) => call(folder, program, words);
  const consumer: Consumer = {
    folder,
    run,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
  const files = folders.map((from) => {
    const [packed] = JSON.parse(
      call(from, 'npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]),
    );
    return `./${packed.filename}`;
  });
  consumer.write('package.json', '{ "private": true, "type": "module" }');
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...files);
  return consumer;
}

function call(cwd: string, program: string, words: readonly string[]): string {
  return execFileSync(program, words, { cwd, env: machine(), encoding: 'utf8', stdio: 'pipe' });
}

/** The environment without what npm adds to it for our own scripts. */
function machine(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|config_local)/.test(name));
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(own), PATH: folders.join(delimiter) };
}

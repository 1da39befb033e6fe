/** The command `shop-help` in a few files: it starts in a third of the time, for tests that start it again and again. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** A package that is no JavaScript alone. */
const native = 'better-sqlite3';

/** The command as it was built; disposing of it deletes it. */
export interface Bundle extends Disposable {
  /** The file that Node runs. */
  readonly main: string;
}

/** Builds the command from what stands in the repository now; a run that is killed leaves nothing in the repository. */
export async function bundleCommand(): Promise<Bundle> {
  const outDir = mkdtempSync(join(tmpdir(), 'command-'));
  const conditions = ['repository'];
  await build({
    ...{ root: top, configFile: false, publicDir: false, logLevel: 'error' },
    ssr: { noExternal: true, external: [native], resolve: { conditions } },
    build: {
      ...{ ssr: true, outDir, emptyOutDir: true, target: 'node24', minify: false },
      // the worker is looked for beside the module that starts it
      rolldownOptions: {
        input: ['cli/main.ts', 'server/documents/press-worker.ts'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }');
  const packages = join(outDir, 'node_modules');
  mkdirSync(packages);
  symlinkSync(join(top, 'node_modules', native), join(packages, native), 'junction');
  // the command looks for the elements in the package by its own name
  symlinkSync(top, join(packages, 'shop-help'), 'junction');
  return { main: join(outDir, 'main.js'), [Symbol.dispose]: () => rmSync(outDir, { recursive: true, force: true }) };
}

/** The command `shop-help` in a few files: it starts in a third of the time, for tests that start it again and again. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** The command as it was built; disposing of it deletes it. */
export interface Bundle extends Disposable {
  /** The file that Node runs. */
  readonly main: string;
}

/** Builds the command from what stands in the repository now. */
export async function bundleCommand(): Promise<Bundle> {
  // from here, modules that are no JavaScript are found where they are installed, and the package by its own name
  const folder = join(top, '.output');
  mkdirSync(folder, { recursive: true });
  const outDir = mkdtempSync(join(folder, 'command-'));
  const conditions = ['repository'];
  await build({
    ...{ root: top, configFile: false, publicDir: false, logLevel: 'error' },
    ssr: { noExternal: true, external: ['better-sqlite3'], resolve: { conditions } },
    build: {
      ...{ ssr: true, outDir, emptyOutDir: true, target: 'node24', minify: false },
      // the worker is looked for beside the module that starts it
      rolldownOptions: {
        input: ['cli/main.ts', 'server/documents/press-worker.ts'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return { main: join(outDir, 'main.js'), [Symbol.dispose]: () => rmSync(outDir, { recursive: true, force: true }) };
}

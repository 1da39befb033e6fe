import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { lightCss } from './components/light.ts';
import { messageTrees } from './locales/trees.ts';
import settings from './package.json' with { type: 'json' };
import serverSettings from './server/package.json' with { type: 'json' };
import { builtWorker, ownWorker, sorted, unindented } from './vite.plugins.ts';

/** `--mode bundle`: what a page loads with one tag. `--mode package` and `server`: a module for each source file. */
export default defineConfig(({ mode }) => {
  if (mode === 'server') return server();
  return mode === 'package' ? modules() : bundle();
});

function bundle(): UserConfig {
  return {
    // what is named by its address lies beside the script, wherever that is
    base: './',
    publicDir: false,
    plugins: [messageTrees(), unindented(), sorted(), ownWorker(), styles({ 'light.css': light })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: 'dist/bundle',
      modulePreload: false,
      lib: { entry: 'components/bundle.ts', formats: ['es'], fileName: 'bundle' },
      // Vite keeps the white space of ES libraries, so rolldown is asked to minify
      rolldownOptions: {
        output: {
          minify: true,
          // hints for bundlers, which a page would load
          comments: { annotation: false },
          chunkFileNames: chunkName,
          codeSplitting: { groups: [{ name: 'shared', test: shared }] },
        },
      },
    },
  };
}

function modules(): UserConfig {
  return {
    publicDir: false,
    plugins: [messageTrees(), builtWorker(), styles({ 'components/light.css': light, 'components/site.css': site })],
    build: eachModule('dist/esm', sources(), { ...settings.dependencies, ...settings.peerDependencies }),
  };
}

/** The server, with what it takes from the other folders: a workspace cannot import the package at the top. */
function server(): UserConfig {
  return {
    publicDir: false,
    build: eachModule(
      'server/dist',
      ['server/index.ts', 'server/documents/press-worker.ts'],
      serverSettings.dependencies,
    ),
  };
}

function eachModule(outDir: string, entry: string[], packages: object): NonNullable<UserConfig['build']> {
  const names = Object.keys(packages);
  return {
    target: 'es2022',
    outDir,
    // Node too reads these modules: what they name by import.meta.url stays a file
    ssr: true,
    minify: false,
    cssMinify: true,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      // what is bare and not declared, as a helper of the compiler, has to come along
      external: (id) => id.startsWith('node:') || names.some((name) => `${id}/`.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
    },
  };
}

/** The source of each module that package.json names as built. */
function sources(): string[] {
  const built = [...Object.values(settings.exports), ...Object.values(settings.bin)];
  const named = built.flatMap((path) => /^\.\/dist\/esm\/(.+)\.js$/.exec(path)?.slice(1) ?? []);
  return named.map((path) => `${path}.ts`);
}

/** A chunk bears the name of its module; where many have the same, that of their folder. */
function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const folder = basename(dirname(facadeModuleId ?? ''));
  if (['forms', 'exchange'].includes(name)) return 'rights.[hash].js';
  if (name === 'returns') return `returns-${folder}.[hash].js`;
  if (name === 'words') return `search-${folder}.[hash].js`;
  if (name === 'explainer') return `policy-${folder}.[hash].js`;
  if (name === 'letter') return `policy-letter-${folder}.[hash].js`;
  if (['answer', 'papers'].includes(name)) return `policy-${name}.[hash].js`;
  return `${facadeModuleId && ['define', 'page'].includes(name) ? folder : name}.[hash].js`;
}

/** What every element is made of: one chunk, for each of several would cost more than it carries. */
const shared =
  /decorate|\/node_modules\/(@lit|lit)(?!.*\/live)|\/components\/(?!bundle|forms)[^/]+$|\/content\/(values\/(calendar|formats|locale|text)|documents\/ids)\./;

/** Style sheets that pages link to, which no module imports. */
function styles(files: Readonly<Record<string, () => string>>): Plugin {
  return {
    name: 'styles',
    generateBundle() {
      for (const [fileName, css] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source: css() });
    },
  };
}

function light(): string {
  return lightCss(['rows', 'markdown'].map((name) => readFileSync(`components/${name}.css`, 'utf8')).join('\n'));
}

function site(): string {
  return readFileSync('components/site.css', 'utf8');
}

import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { lightCss } from './components/light.ts';
import { messageTrees } from './locales/trees.ts';
import settings from './package.json' with { type: 'json' };

/** `--mode bundle`: what a page loads with one tag. `--mode package`: a module for each source file. */
export default defineConfig(({ mode }) => (mode === 'package' ? modules() : bundle()));

function bundle(): UserConfig {
  return {
    publicDir: false,
    plugins: [messageTrees(), lightStyles('light.css')],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: 'dist/bundle',
      modulePreload: false,
      lib: { entry: 'components/bundle.ts', formats: ['es'], fileName: 'bundle' },
      // Vite keeps the white space of ES libraries, so rolldown is asked to minify
      rolldownOptions: { output: { minify: true, chunkFileNames: chunkName } },
    },
  };
}

function modules(): UserConfig {
  const packages = Object.keys(settings.dependencies);
  return {
    publicDir: false,
    plugins: [messageTrees(), lightStyles('components/light.css')],
    build: {
      target: 'es2022',
      outDir: 'dist/esm',
      minify: false,
      cssMinify: true,
      lib: { entry: sources(), formats: ['es'] },
      rolldownOptions: {
        // what is bare and not declared, as a helper of the compiler, has to come along
        external: (id) => id.startsWith('node:') || packages.some((name) => `${id}/`.startsWith(`${name}/`)),
        output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
      },
    },
  };
}

/** The source of each module that package.json names as built. */
function sources(): string[] {
  const built = [...Object.values(settings.exports), ...Object.values(settings.bin)];
  return built.flatMap((path) => /^\.\/dist\/esm\/(.+)\.js$/.exec(path)?.slice(1) ?? []).map((path) => `${path}.ts`);
}

/** A chunk bears the name of its module; where many have the same, that of their folder. */
function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const shared = facadeModuleId && ['define', 'page'].includes(name);
  return `${shared ? basename(dirname(facadeModuleId)) : name}.[hash].js`;
}

/** The styles of entries that stand in the page itself until the elements are there. */
function lightStyles(fileName: string): Plugin {
  return {
    name: 'light-styles',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: lightCss(readFileSync('components/rows.css', 'utf8')) });
    },
  };
}

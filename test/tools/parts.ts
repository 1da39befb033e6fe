/** The parts of `npm test`, in the order in which they begin: the quick ones first, then the longest. One more is one line. */
import type { Engine } from './browsers.ts';

/** One command that passes or fails. */
export interface Part {
  /** What `npm test -- <name>` runs alone. */
  readonly name: string;
  readonly command: string;
  /** Parts that have to pass first, and are run along with this one. */
  readonly after?: readonly string[];
  /** Browsers without which the part cannot run. */
  readonly browsers?: readonly Engine[];
  /** It needs PostgreSQL. */
  readonly postgres?: true;
}

export const parts: readonly Part[] = [
  { name: 'format', command: 'biome check --error-on-warnings --diagnostic-level=warn' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'templates', command: 'lit-analyzer components extension --maxWarnings 0 --strict' },
  { name: 'unused', command: 'knip' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'package', command: 'NPM_CONFIG_IGNORE_SCRIPTS=true publint --strict', after: ['build'] },
  { name: 'manifest', command: 'node test/tools/manifest.ts' },
  { name: 'extension', command: 'npm run --silent extension', after: ['build'] },
  { name: 'sizes', command: 'node test/tools/eager.ts && size-limit', after: ['build', 'extension'] },
  { name: 'lint-extension', command: 'node test/tools/lint-extension.ts', after: ['extension'] },
  {
    name: 'e2e',
    command: 'vitest run --project e2e',
    after: ['build', 'extension'],
    browsers: ['chromium', 'firefox'],
  },
  {
    name: 'editor',
    command: 'vitest run --project editor',
    after: ['build', 'extension'],
    browsers: ['chromium', 'firefox'],
  },
  { name: 'firefox', command: 'vitest run --project "browser (firefox)"', browsers: ['firefox'] },
  // the command that is called as people call it takes the server as it is built
  { name: 'server', command: 'vitest run --project server', after: ['build'], postgres: true },
  { name: 'chromium', command: 'vitest run --project "browser (chromium)"', browsers: ['chromium'] },
  { name: 'node', command: 'vitest run --project node --project extension' },
];

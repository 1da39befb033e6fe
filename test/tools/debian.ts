/** Installs browsers and databases that are missing, where that can be done without asking: by root, on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { browserPath, type Engine } from './browsers.ts';
import { postgresFolder } from './postgres.ts';

const packages: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Tries to make `engines` available; what it cannot install stays missing. */
export function installBrowsers(engines: readonly Engine[]): void {
  const missing = [...new Set(engines)].filter((engine) => !browserPath(engine)).map((engine) => packages[engine]);
  install(missing);
}

/** Tries to make PostgreSQL available. */
export function installPostgres(): void {
  if (!postgresFolder()) install(['postgresql']);
}

function install(missing: readonly string[]): void {
  if (!missing.length || process.getuid?.() !== 0 || !isDebian()) return;
  console.log(`Installing ${missing.join(' and ')} (apt-get) …`);
  spawnSync(`apt-get update -q && apt-get install -q -y --no-install-recommends ${missing.join(' ')}`, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

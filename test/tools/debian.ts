/** Installs the browsers that are missing, where that can be done without asking: by root, on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { browserPath, type Engine } from './browsers.ts';

const packages: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Tries to make `engines` available; what it cannot install stays missing. */
export function installBrowsers(engines: readonly Engine[]): void {
  const missing = [...new Set(engines)].filter((engine) => !browserPath(engine)).map((engine) => packages[engine]);
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

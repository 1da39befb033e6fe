/** `shop-help serve`: runs the server until it is told to stop. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { HelpCenter } from '../content/documents/center.ts';
import { readCenter } from '../content/documents/read.ts';
import type { Locale } from '../content/values/locale.ts';
import { rim } from '../locales/rim.ts';
import { readFolder } from './files.ts';
import { type ConfigFault, loadServer, startComplaint } from './server.ts';
import type { Surroundings } from './surroundings.ts';
import { Complaint } from './usage.ts';

/** Serves the help centre in `folder` until the process is told to end; 1 if something in it stops that. */
export async function serveFolder(folder: string, locale: Locale, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { stdout, stderr, env } = surroundings;
  const say = rim(locale);
  const server = await loadServer();
  const complain = (faults: readonly ConfigFault[]): 2 => {
    const lines = faults.map(({ variable, missing }) =>
      say(missing ? 'cli:setting.missing' : 'cli:setting.wrong', { variable, mend: say(`cli:setting.${variable}`) }),
    );
    stderr.write(`${lines.join('\n')}\n`);
    return 2;
  };
  const read = server.readConfig(env);
  if ('faults' in read) return complain(read.faults);
  const clock = () => new Date();
  const log = server.createLog(stdout, clock);
  const center = () => centerAt(folder);
  const running = await server
    .start({ config: read.config, center, scripts: scriptsFolder(), clock, log })
    .catch((error: unknown) => {
      if (error instanceof server.IncompleteSettings) return error;
      throw startComplaint(error, server);
    });
  if (running instanceof Error) return complain(running.faults);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await running.stop();
  return 0;
}

/** Where this package has the script for the pages of shops; nothing, where the command runs without its package. */
function scriptsFolder(): string | undefined {
  try {
    return fileURLToPath(new URL('./', import.meta.resolve('shop-help/bundle.js')));
  } catch {
    return undefined;
  }
}

async function centerAt(folder: string): Promise<HelpCenter> {
  const { center } = readCenter(await readFolder(folder));
  if (!center) throw new Complaint('cli:serve.unreadable');
  return center;
}

/** `shop-help serve`: runs the server until it is told to stop. */
import { once } from 'node:events';
import { readCenter } from '../content/documents/read.ts';
import type { Locale } from '../content/values/locale.ts';
import { rim } from '../locales/rim.ts';
import { readFolder } from './files.ts';
import { loadServer, startComplaint } from './server.ts';
import type { Surroundings } from './surroundings.ts';
import { Complaint } from './usage.ts';

/** Serves the help centre in `folder` until the process is told to end; 1 if something in it stops that. */
export async function serveFolder(folder: string, locale: Locale, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { stdout, stderr, env } = surroundings;
  const say = rim(locale);
  const { center } = readCenter(await readFolder(folder));
  if (!center) throw new Complaint('cli:serve.unreadable');
  const server = await loadServer();
  const read = server.readConfig(env, center.shop);
  if ('faults' in read) {
    const lines = read.faults.map(({ variable, missing }) =>
      say(missing ? 'cli:setting.missing' : 'cli:setting.wrong', { variable, mend: say(`cli:setting.${variable}`) }),
    );
    stderr.write(`${lines.join('\n')}\n`);
    return 2;
  }
  const clock = () => new Date();
  const { shop, policy, faq } = center;
  const log = server.createLog(stdout, clock);
  const running = await server.start({ config: read.config, shop, policy, faq, clock, log }).catch((error: unknown) => {
    throw startComplaint(error, server);
  });
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await running.stop();
  return 0;
}

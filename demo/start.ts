import { once } from 'node:events';
import { build, site } from './build.ts';
import { openDemo } from './open.ts';

try {
  await build();
  const demo = await openDemo(site, Number(process.env.PORT ?? 8080), process.env.PORT === undefined);
  const { address, token, invitation } = demo;
  console.log(`
The shop:            ${address}/
Returns:             ${address}/returns.html
Behind the counter:  ${address}/counter/   requests of customers, all mails, orders to try
Its help as pages:   ${address}/help/pl/
To edit it:          ${invitation}   for the extension, once

The merchant’s token: ${token}
Ctrl-C ends it, and deletes what it kept.`);
  try {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), demo.running]);
  } finally {
    await demo.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

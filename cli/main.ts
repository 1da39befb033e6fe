#!/usr/bin/env node
/** The command `shop-help`. Nothing is imported before Node is known to be able to read it. */

const oldest = 20;

if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(`shop-help needs Node ${oldest} or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  // whoever reads may stop reading, as head does
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2), process);
}

export {};

/** What all tests of the server share: a PostgreSQL, and the command as a bundle. */
import type { TestProject } from 'vitest/node';
import { bundleCommand } from '../tools/bundle.ts';
import { postgresFolder, startPostgres } from '../tools/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where databases can be made; absent, PostgreSQL is not on this machine. */
    readonly postgres?: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bundle = await bundleCommand();
  process.env.SERVER_COMMAND = bundle.main;
  const cluster = postgresFolder() ? await startPostgres() : undefined;
  project.provide('postgres', cluster?.address);
  return async () => {
    bundle[Symbol.dispose]();
    await cluster?.[Symbol.asyncDispose]();
  };
}

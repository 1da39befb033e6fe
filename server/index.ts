/** What the command line starts the server with. */
export {
  type Config,
  type ConfigFault,
  readAddress,
  readConfig,
  readDatabaseUrl,
} from './config.ts';
export { NewerDatabaseError } from './database/migrate.ts';
export { forgetAt } from './documents/forget.ts';
export { UnreadableDocuments } from './documents/sources.ts';
export { IncompleteSettings } from './lacking.ts';
export { createLog, type Log } from './log.ts';
export { OrdersFault } from './orders/fault.ts';
export { openPeople } from './people/people.ts';
export { type Running, type Start, start } from './serve.ts';

/** What the command line starts the server with. */
export { type Config, type ConfigFault, readConfig, readDatabaseUrl } from './config.ts';
export { NewerDatabaseError } from './database/migrate.ts';
export { createLog, type Log } from './log.ts';
export { OrdersFault } from './orders/fault.ts';
export { type Running, type Start, start } from './serve.ts';
export { openDesk } from './tokens/desk.ts';

/** The log: one line of JSON for each event. It carries references and codes, never what a customer told. */

export type LogLevel = 'info' | 'warn' | 'error';

/** What an event is told with; a value that could be personal has no place among these. */
export interface LogFacts {
  readonly reference?: string;
  readonly kind?: string;
  readonly message?: string;
  readonly template?: string;
  readonly code?: string;
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly count?: number;
  readonly names?: readonly string[];
  readonly address?: string;
  /** Where our own code failed, where it knows nothing of customers. */
  readonly cause?: string;
}

export type Log = (level: LogLevel, event: string, facts?: LogFacts) => void;

/** Writes events as lines to `out`. */
export function createLog(out: { write(line: string): unknown }, clock: () => Date): Log {
  return (level, event, facts) =>
    void out.write(`${JSON.stringify({ time: clock().toISOString(), level, event, ...facts })}\n`);
}

/** The code of an error: its words may quote what a customer typed. */
export function errorCode(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return typeof code === 'string' && code ? code : typeof name === 'string' ? name : 'unknown';
}

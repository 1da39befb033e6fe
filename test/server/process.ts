/** The server as shops run it: a process of its own, started by its command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface ServerProcess extends AsyncDisposable {
  readonly address: string;
  readonly child: ChildProcess;
  /** The lines that it logged so far. */
  readonly log: readonly string[];
  /** Ends it without a warning. */
  kill(): Promise<void>;
  /** Asks it to end, and gives its exit code. */
  stop(): Promise<number | null>;
}

const top = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts `shop-help serve` with `env` alone; resolves when it answers, rejects with what it said if it ends before.
 *
 * Whoever has bundled the command names the bundle in SERVER_COMMAND.
 */
export async function startServer(
  env: Readonly<Record<string, string>>,
  command: readonly string[] = serve(process.env.SERVER_COMMAND),
  cwd = top,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, command, {
    cwd,
    // who names no address is on the machine of the shop
    env: { PORT: '0', ...(env.PUBLIC_URL ? {} : { SHOP_ORIGINS: 'http://localhost' }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(child, 'close');
  const started = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(line);
      const { event, address } = JSON.parse(line) as { event: string; address?: string };
      if (event === 'started' && address) resolve(address);
    });
  });
  const address = await Promise.race([
    started,
    ended.then(([code]) => Promise.reject(new Error(`it ended with ${code}: ${complaint}`))),
  ]);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = await ended;
    return code as number | null;
  };
  return {
    address,
    child,
    log,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    [Symbol.asyncDispose]: async () => void (await end('SIGKILL')),
  };
}

function serve(bundle: string | undefined): readonly string[] {
  const main = bundle ? [bundle] : ['--conditions=repository', 'cli/main.ts'];
  return [...main, 'serve', 'content/starter', '--lang', 'en'];
}

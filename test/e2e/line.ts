/** The line between a browser and a server, which can fail as lines do. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to the next publication on its way; the line holds again afterwards. */
export type Fault = 'lost before' | 'lost half-way' | 'lost answer';

export interface Line extends AsyncDisposable {
  readonly address: string;
  /** What happens to the next publication. */
  fault: Fault | undefined;
  /** Nothing goes through. */
  isDown: boolean;
  /** A publication has arrived, and is held back until this is done. */
  onPublication: (() => Promise<void>) | undefined;
}

/** Opens a line to `target`. */
export async function openLine(target: string): Promise<Line> {
  const line = { fault: undefined, isDown: false, onPublication: undefined } as Pick<
    Line,
    'fault' | 'isDown' | 'onPublication'
  >;
  const server = createServer(async (asked, answer) => {
    const body = await bodyOf(asked);
    const isPublication = asked.method === 'POST' && asked.url === '/publications';
    const fault = isPublication ? line.fault : undefined;
    if (isPublication) line.fault = undefined;
    if (line.isDown || fault === 'lost before') return asked.socket.destroy();
    const half = fault === 'lost half-way';
    const forward = request(new URL(asked.url ?? '/', target), { method: asked.method, headers: asked.headers });
    forward.on('error', () => asked.socket.destroy());
    forward.on('response', (answered) => (fault ? asked.socket.destroy() : pass(answered, answer)));
    // what is not sent yet would be lost as a whole
    if (half) forward.write(body.subarray(0, body.length / 2), () => forward.destroy());
    else forward.end(body);
    if (isPublication) await line.onPublication?.();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(line, {
    address: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function pass(answered: IncomingMessage, answer: ServerResponse): void {
  // what is lost on a line that was used before, a browser sends once more by itself
  answer.writeHead(answered.statusCode ?? 502, { ...answered.headers, connection: 'close' });
  answered.pipe(answer);
}

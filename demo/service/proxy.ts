import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { service } from './center.ts';

/** What the pages of the shop load of its help: what is published now, not what was when the shop was built. */
export function isHelp(path: string): boolean {
  return /^\/help\/[^/]+\.(json|html)$/.test(path);
}

/** Passes a request on to the server behind this one, as the web server of a shop would. */
export function passOn(address: string, request: IncomingMessage, response: ServerResponse): void {
  const { hostname, port } = new URL(address);
  const { method, url = '', headers, socket } = request;
  const onward = ask(
    {
      ...{ hostname, port, method, path: url.startsWith(`${service}/`) ? url.slice(service.length) : url },
      headers: { ...headers, 'x-forwarded-for': socket.remoteAddress },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

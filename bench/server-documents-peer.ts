/** What published documents are measured beside: sirv with the same files, compressed beforehand, from a folder. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const files = sirv(process.env.FILES_FOLDER ?? '', { etag: true, gzip: true, brotli: true, maxAge: 31_536_000 });
const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ event: 'started', address: `http://127.0.0.1:${port}` }));
});

/** The script that shops put on their pages, from the folder it was built into. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defaults } from '../headers.ts';

/** A file in one coding, ready to be sent. */
export interface ScriptFile {
  readonly etag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Finds a file by its name, in a coding that browsers ask for. */
export type Scripts = (name: string, coding: 'br' | 'gzip' | 'identity') => Promise<ScriptFile | undefined>;

/** The files of `folder`; each is read and compressed once. */
export function openScripts(folder: string): Scripts {
  const known = new Map<string, Promise<ScriptFile | undefined>>();
  return (name, coding) => {
    if (!ours.test(name)) return Promise.resolve(undefined);
    const key = `${coding} ${name}`;
    const found = known.get(key) ?? read(folder, name, coding);
    known.set(key, found);
    // what is not there yet may come
    found.then(
      (file) => file || known.delete(key),
      () => known.delete(key),
    );
    return found;
  };
}

/** `bundle.js` and `light.css`, and what the loader loads, whose names tell what is in them. */
const ours = /^[\w-]+(\.[\w-]{8})?\.(js|css)$/;

async function read(folder: string, name: string, coding: 'br' | 'gzip' | 'identity'): Promise<ScriptFile | undefined> {
  const plain = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!plain) return undefined;
  const compress = { br: promisify(brotliCompress), gzip: promisify(gzip), identity: undefined }[coding];
  const body = new Uint8Array(compress ? await compress(plain) : plain);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const etag = `"${compress ? `${hash}-${coding}` : hash}"`;
  const isFixed = /\.[\w-]{8}\.\w+$/.test(name);
  const headers = {
    ...defaults,
    'Cache-Control': isFixed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    'Content-Type': name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    Vary: 'Accept-Encoding',
    ETag: etag,
    ...(compress ? { 'Content-Encoding': coding } : {}),
  };
  return { etag, body, headers };
}

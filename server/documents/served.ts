/** Published files as they lie in memory, ready to be sent. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { remember } from '../../content/values/remember.ts';
import { defaults } from '../headers.ts';
import { etagOf, hashText } from './contents.ts';
import { isFixed } from './make.ts';

/** How a file is sent; each way has a validator of its own. */
export const codings = ['br', 'gzip', 'identity'] as const;

export type Coding = (typeof codings)[number];

/** A file in one coding. */
export interface Variant {
  readonly etag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** What the answer says of it, in full. */
  readonly headers: Headers;
  /** What is said to those who have it. */
  readonly unchanged: Headers;
}

type Headers = Readonly<Record<string, string>>;

/** A published file. */
export interface Served {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly hash: string;
  /** At once where it was made before, compressed once. */
  variant(coding: Coding): Variant | Promise<Variant>;
}

const lasting = 'public, max-age=31536000, immutable';
const passing = 'public, max-age=10, stale-while-revalidate=60, stale-if-error=86400';

/** A file ready to be sent, which is compressed when it is first asked for; `before`, if it is the same. */
export function servedFile(name: string, text: string, before?: Served): Served {
  const hash = hashText(text).slice(0, 22);
  if (before?.hash === hash) return before;
  const plain = bytesOf(Buffer.from(text));
  const known = new Map<Coding, Variant | Promise<Variant>>();
  return {
    ...{ plain, hash },
    variant(coding) {
      const made = known.get(coding);
      if (made) return made;
      const variant = compressed(plain, coding).then((body): Variant => {
        const etag = etagOf(coding === 'identity' ? hash : `${hash}-${coding}`);
        const unchanged = { ...defaults, ...shared, ...cachingOf(name, etag) };
        const ready = { etag, body, unchanged, headers: { ...unchanged, ...bodyOf(name, coding, body.byteLength) } };
        known.set(coding, ready);
        return ready;
      });
      known.set(coding, variant);
      return variant;
    },
  };
}

/** The best coding that an `Accept-Encoding` allows; browsers have few ways to put it. */
export const codingFor: (header?: string) => Coding = (header = '') => recalled(header.slice(0, 200));

const recalled = remember((header): Coding => {
  const accepted = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return [name, !parameters.some((each) => /^q=0(\.0{0,3})?$/.test(each))] as const;
    }),
  );
  return codings.find((coding) => accepted.get(coding)) ?? 'identity';
}, 500);

async function compressed(plain: Uint8Array<ArrayBuffer>, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === 'identity') return plain;
  if (coding === 'gzip') return bytesOf(await promisify(gzip)(plain, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength };
  return bytesOf(await promisify(brotliCompress)(plain, { params }));
}

function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}

/** Open to the pages of every site. */
export const shared: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

function cachingOf(name: string, etag: string): Headers {
  return { 'Cache-Control': isFixed(name) ? lasting : passing, ETag: etag, Vary: 'Accept-Encoding' };
}

function bodyOf(name: string, coding: Coding, length: number): Headers {
  return {
    'Content-Type': name.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'Content-Length': String(length),
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
  };
}

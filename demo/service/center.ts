import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Below which the shop passes on what is for the server of requests. */
export const service = '/service';

/** The documents that the demo shop begins with. */
export const starter = new URL('../../content/starter/', import.meta.url);

interface ShopDocument {
  readonly about: object;
  readonly links: object;
}

/** Writes the shop's help centre into `folder`: the starter, with somebody there who takes requests; at `site`, if told. */
export async function writeCenter(folder: string, site?: string): Promise<void> {
  await cp(fileURLToPath(starter), folder, { recursive: true });
  const file = join(folder, 'shop.json');
  const shop = JSON.parse(await readFile(file, 'utf8')) as ShopDocument;
  const written = {
    ...shop,
    about: { ...shop.about, ...(site ? { url: `${site}/` } : {}) },
    links: { ...shop.links, returns: '/returns.html' },
    requests: { url: `${service}/requests`, acknowledges: true, photos: true, orders: true },
  };
  await writeFile(file, `${JSON.stringify(written, null, 2)}\n`);
}

/**
 * Fetches the published files of a help centre: each once for all elements of a page.
 *
 * Knows addresses and what can go wrong on the way; does not know what is in the files beyond the name of their form.
 */
import type { PublishedHelp } from '../content/documents/published.ts';

/** Why documents are not there: no connection, or something that the shop has to mend. */
export class LoadError extends Error {
  readonly state: 'offline' | 'broken';
  readonly url: string;
  /** A status, or the name of the form that was expected. */
  readonly reason: string;

  constructor(state: 'offline' | 'broken', url: string, reason: string) {
    super(`${url}: ${reason}`);
    this.state = state;
    this.url = url;
    this.reason = reason;
  }
}

const manifest = 'help.json';
const loaded = new Map<string, Promise<unknown>>();

/** The address of the help centre at `src`, else of the one that the page links to; empty if it names none. */
export function baseOf(src: string): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="shop-help"][href]');
  if (!src && !link) return '';
  const { href } = new URL(src || (link?.href ?? ''), document.baseURI);
  return href.endsWith('/') ? href : `${href}/`;
}

/** The manifest of the help centre at `base`, asked for anew each time a page is opened. */
export function loadHelp(base: string): Promise<PublishedHelp> {
  return load(new URL(manifest, base).href, 'help@1', 'no-cache');
}

/** Has the manifest of the help centre at `base` asked for anew. */
export function forgetHelp(base: string): void {
  loaded.delete(new URL(manifest, base).href);
}

/** A file that the manifest names; its name changes with its content. */
export function loadFile<File>(base: string, name: string, schema: string): Promise<File> {
  const file = load<File>(new URL(name, base).href, schema, 'default');
  // what the manifest names may have been published away since
  file.catch(() => forgetHelp(base));
  return file;
}

/** A failure is not remembered: the next one who asks tries again. */
function load<File>(url: string, schema: string, cache: RequestCache): Promise<File> {
  const known = loaded.get(url);
  if (known) return known as Promise<File>;
  const file = request<File>(url, schema, cache);
  loaded.set(url, file);
  file.catch(() => loaded.delete(url));
  return file;
}

async function request<File>(url: string, schema: string, cache: RequestCache): Promise<File> {
  let reason = 'network';
  try {
    const response = await fetch(url, { cache, credentials: 'same-origin' });
    reason = String(response.status);
    const file = response.ok ? await response.json() : undefined;
    if (file?.schema === schema) return file;
    if (response.ok) reason = schema;
  } catch {}
  throw new LoadError(navigator.onLine ? 'broken' : 'offline', url, reason);
}

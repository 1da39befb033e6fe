/** Unpacks ZIP files: ours, and those that somebody packed again. */

/** The text files in a ZIP file, by path; none in what is no ZIP file. */
export async function unzip(packed: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const files = new Map<string, string>();
  try {
    const end = endOf(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const { path, text, next } = await entryAt(view, at);
      files.set(path, text);
      at = next;
    }
  } catch {
    // it was cut off, or is something else
    return new Map();
  }
  return files;
}

/** Where the directory ends: a comment may follow. */
function endOf(view: DataView): number {
  let at = view.byteLength - 22;
  while (view.getUint32(at, true) !== 0x06054b50) at -= 1;
  return at;
}

interface Entry {
  readonly path: string;
  readonly text: string;
  /** Where the next one stands in the directory. */
  readonly next: number;
}

async function entryAt(view: DataView<ArrayBuffer>, at: number): Promise<Entry> {
  const short = (from: number): number => view.getUint16(from, true);
  const part = (from: number, size: number): Blob =>
    new Blob([new Uint8Array(view.buffer, view.byteOffset + from, size)]);
  if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no entry');
  const [name, extra, comment] = [short(at + 28), short(at + 30), short(at + 32)];
  const file = view.getUint32(at + 42, true);
  const bytes = part(file + 30 + short(file + 26) + short(file + 28), view.getUint32(at + 20, true));
  const isPacked = short(at + 10) !== 0;
  const text = isPacked ? new Response(bytes.stream().pipeThrough(new DecompressionStream('deflate-raw'))) : bytes;
  return { path: await part(at + 46, name).text(), text: await text.text(), next: at + 46 + name + extra + comment };
}

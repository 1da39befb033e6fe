import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsAmong } from '../../extension/lib/panel/chosen.ts';
import { unzip } from '../../extension/lib/unzip.ts';
import { zip } from '../../extension/lib/zip.ts';

const unpack = `import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as packed:
    assert packed.testzip() is None
    packed.extractall(sys.argv[2])
    print(len(packed.namelist()))`;

test('what is packed comes out as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  const files = new Map([
    ['help/help.json', '{}'],
    ['help/pl/index.html', '<p>Zażółć gęślą jaźń 🙂</p>'],
    ['texts/żółw.json', ''],
    ['help/long.txt', 'a'.repeat(70_000)],
  ]);
  writeFileSync(join(folder, 'all.zip'), zip(files));
  const count = execFileSync('python3', ['-c', unpack, join(folder, 'all.zip'), folder], { encoding: 'utf8' });
  expect(count.trim()).toBe('4');
  for (const [path, text] of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  rmSync(folder, { recursive: true });
});

const texts = new Map(['shop', 'policy', 'faq'].map((name) => [`${name}.json`, `{"schema":"${name}@1","a":"Żółw"}`]));
const known = Object.fromEntries([...texts].map(([name, text]) => [name.replace('.json', ''), text]));

const repack = `import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as packed:
    packed.comment = b"by hand"
    for path in sys.argv[2:]:
        with packed.open(path, "w") as file: file.write(sys.stdin.buffer.readline())`;

test('the texts that were saved are taken in as they are: packed, or packed again by another program', async () => {
  const saved = zip(texts);
  expect(await unzip(saved)).toEqual(texts);
  expect(await textsAmong([new File([saved], 'Sklep Las texts.zip')])).toEqual(known);
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  const paths = [...texts.keys()].map((name) => `moje teksty/${name}`);
  const input = [...texts.values()].map((text) => `${text}\n`).join('');
  execFileSync('python3', ['-c', repack, join(folder, 'a.ZIP'), ...paths, '__MACOSX/._faq.json'], { input });
  const again = new File([readFileSync(join(folder, 'a.ZIP'))], 'a.ZIP');
  rmSync(folder, { recursive: true });
  const found = await textsAmong([again]);
  expect(Object.fromEntries(Object.entries(found).map(([name, text]) => [name, text?.trim()]))).toEqual(known);
});

test('texts are found in a folder, those nearest to its top; what is no archive has none', async () => {
  const at = (path: string, text: string): File => {
    const file = new File([text], path.split('/').at(-1) ?? '');
    return Object.defineProperty(file, 'webkitRelativePath', { value: path });
  };
  const files = [at('pomoc/stare/faq.json', 'old'), at('pomoc/faq.json', 'new'), at('pomoc/pl/index.html', '<p>')];
  expect(await textsAmong(files)).toEqual({ faq: 'new' });
  const packed = zip(texts);
  for (const bytes of [new Uint8Array(0), new TextEncoder().encode('PK'), packed.slice(0, -30), packed.slice(9)])
    expect(await textsAmong([new File([bytes], 'a.zip')])).toEqual({});
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

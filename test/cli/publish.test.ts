import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { centerFolder, emptyFolder, shopHelp, textsIn } from './shop-help.ts';
import { buildStyles } from './styles.ts';

beforeAll(buildStyles, 60_000);

test('writes what pages load, the manifest last', async () => {
  const [folder, parent] = await Promise.all([centerFolder(), emptyFolder()]);
  const out = join(parent, 'public/help');
  const { code, stdout, stderr } = await shopHelp(['publish', '--json', folder, '--out', out]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { findings, files } = JSON.parse(stdout);
  expect(findings).toEqual([]);
  expect(files.at(-1)).toBe('help.json');
  const written = await textsIn(out);
  expect([...written.keys()]).toEqual([...files].sort());
  const manifest = JSON.parse(written.get('help.json') ?? '');
  expect(manifest).toMatchObject({ schema: 'help@1', locales: ['pl', 'en'] });
  for (const names of Object.values<Record<string, string>>(manifest.files))
    for (const name of Object.values(names)) expect(written.get(name)).toBeDefined();
  expect(written.get('faq.en.html')).toContain('Where is my parcel?');
  expect(written.get('light.css')).toContain('.shop-help-faq');
});

test('says what it did', async () => {
  const [folder, out] = await Promise.all([centerFolder(), emptyFolder()]);
  const { code, stdout } = await shopHelp(['publish', folder, '--out', out, '--lang', 'pl']);
  expect(code).toBe(0);
  expect(stdout).toBe(`Nie ma nic do poprawienia.\nOpublikowano 10 plików w folderze ${out}\n`);
});

test('--site adds finished pages and their style sheet', async () => {
  const [folder, out] = await Promise.all([centerFolder(), emptyFolder()]);
  const { code } = await shopHelp(['publish', '--site', folder, '--out', out]);
  expect(code).toBe(0);
  const written = await textsIn(out);
  expect(written.get('pl/index.html')).toContain('W czym możemy pomóc?');
  expect(written.get('en/faq/where.html')).toContain('<html lang="en">');
  expect(written.get('sitemap.xml')).toContain('https://krokus.example/help/');
  expect(written.get('site.css')).toContain('{');
});

test('writes nothing if something stops it', async () => {
  const [folder, parent] = await Promise.all([centerFolder({ policy: () => '{' }), emptyFolder()]);
  const out = join(parent, 'help');
  const { code, stdout } = await shopHelp(['publish', folder, '--out', out]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/1 thing stops publishing\.\nNothing was written\.\n$/);
  expect(existsSync(out)).toBe(false);
});

test('keeps what it did not write, and leaves alone what is the same', async () => {
  const [folder, out] = await Promise.all([centerFolder(), emptyFolder()]);
  await writeFile(join(out, 'faq.pl.000000000000.json'), 'of an older page');
  await shopHelp(['publish', folder, '--out', out]);
  const before = await stat(join(out, 'help.json'), { bigint: true });
  await shopHelp(['publish', folder, '--out', out]);
  const after = await stat(join(out, 'help.json'), { bigint: true });
  expect(after.mtimeNs).toBe(before.mtimeNs);
  expect(await readFile(join(out, 'faq.pl.000000000000.json'), 'utf8')).toBe('of an older page');
});

test('a file that cannot be written leaves the old manifest in force, and no crumbs', async () => {
  const [folder, out] = await Promise.all([centerFolder(), emptyFolder()]);
  await writeFile(join(out, 'help.json'), 'the old one');
  await mkdir(join(out, 'faq.en.html'));
  const { code, stdout, stderr } = await shopHelp(['publish', folder, '--out', out]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('faq.en.html');
  const left = await textsIn(out);
  expect(left.get('help.json')).toBe('the old one');
  expect([...left.keys()].filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.each<[string, (folder: string) => string]>([
  ['in its own folder', (folder) => folder],
  ['above its folder', (folder) => join(folder, '..')],
])('does not publish %s, where drafts would be public', async (_, outOf) => {
  const folder = await centerFolder();
  const before = await textsIn(folder);
  const { code, stderr } = await shopHelp(['publish', folder, '--out', outOf(folder)]);
  expect(code).toBe(2);
  expect(stderr).toContain('for everyone to read');
  expect(await textsIn(folder)).toEqual(before);
});

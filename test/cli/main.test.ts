import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import settings from '../../package.json' with { type: 'json' };
import { centerFolder, emptyFolder, textsIn, typed } from './shop-help.ts';
import { buildStyles } from './styles.ts';

vi.setConfig({ testTimeout: 30_000 });

beforeAll(buildStyles, 60_000);

test('says the version of the package', async () => {
  expect(await typed(['--version'])).toEqual({ code: 0, stdout: `${settings.version}\n`, stderr: '' });
});

test('says no to wrong usage where complaints go', async () => {
  const { code, stdout, stderr } = await typed(['check', '--fixx', '.'], { LANG: 'pl_PL.UTF-8' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('Polecenie shop-help check nie ma opcji --fixx.\nWięcej: shop-help --help\n');
});

test('speaks the language of the system, and that which is asked for', async () => {
  const folder = await centerFolder();
  const env = { LANG: 'ru_RU.UTF-8' };
  expect((await typed(['check', folder], env)).stdout).toBe('Исправлять нечего.\n');
  expect((await typed(['check', folder, '--lang', 'pt'], env)).stdout).toBe('Não há nada a corrigir.\n');
});

test('on a Node that is too old it says so, before anything else', async () => {
  const old = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"18.20.0"}})';
  const { code, stdout, stderr } = await typed(['check', '.'], {}, ['--import', old]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('shop-help needs Node 20 or newer; this is Node 18.20.0.\n');
});

test('checks, mends and publishes', async () => {
  const [folder, parent] = await Promise.all([
    centerFolder({ shop: (text) => text.replaceAll('\n', '\r\n'), faq: (text) => text.replace('"where"', '"Where"') }),
    emptyFolder(),
  ]);
  const out = join(parent, 'help');
  const refused = await typed(['publish', '--json', folder, '--out', out]);
  expect({ code: refused.code, stderr: refused.stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(refused.stdout)).toMatchObject({ findings: [{ code: 'shape' }, {}], files: [] });
  expect(await textsIn(out)).toEqual(new Map());

  expect((await typed(['check', '--fix', folder])).code).toBe(1);
  await writeFile(
    join(folder, 'faq.json'),
    (await readFile(join(folder, 'faq.json'), 'utf8')).replace('Where"', 'where"'),
  );
  expect(await typed(['check', folder])).toEqual({ code: 0, stdout: 'Nothing to mend.\n', stderr: '' });

  const published = await typed(['publish', '--json', folder, '--out', out]);
  expect({ code: published.code, stderr: published.stderr }).toEqual({ code: 0, stderr: '' });
  expect([...(await textsIn(out)).keys()]).toEqual([...JSON.parse(published.stdout).files].sort());
});

import { expect, test } from 'vitest';
import { centerFolder, shopHelp } from './shop-help.ts';

test('--help names every command, option and exit code', async () => {
  const { code, stdout, stderr } = await shopHelp(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('shop-help check [--fix] [--json] [--terms <file>] <folder>\n');
  expect(stdout).toContain('shop-help publish [--json] [--site] <folder> --out <folder>\n');
  for (const option of ['--fix', '--json', '--site', '--out <folder>', '--lang <language>', '--help', '--version'])
    expect(stdout).toContain(`\n  ${option} `);
  expect(stdout).toMatch(/\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+\n$/);
});

test('help about one command tells of that command alone, whichever way it is asked for', async () => {
  const asked = await shopHelp(['help', 'check']);
  expect(await shopHelp(['check', '-h'])).toEqual(asked);
  expect(asked.code).toBe(0);
  expect(asked.stdout).toContain('--fix');
  expect(asked.stdout).not.toContain('publish [');
});

test('without a command it shows its help where complaints go', async () => {
  const { code, stdout, stderr } = await shopHelp([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('shop-help check');
});

test.each<[string, string[], string]>([
  ['an unknown command', ['chek', '.'], 'There is no command “chek”.'],
  ['the name of a method as a command', ['toString', '.'], 'There is no command “toString”.'],
  ['help about an unknown command', ['help', 'chek'], 'There is no command “chek”.'],
  ['an unknown option', ['check', '--fixx', '.'], 'shop-help check has no option --fixx.'],
  ['an option before any command', ['--fix'], 'shop-help has no option --fix.'],
  ['an option of another command', ['check', '--site', '.'], 'shop-help check has no option --site.'],
  ['a value too many', ['check', '--json=yes', '.'], '--json takes no value.'],
  ['a value too few', ['publish', '.', '--out'], '--out needs a value.'],
  ['no folder', ['check'], 'Say which folder'],
  ['two folders', ['check', 'one', 'two'], 'two is one too many'],
  ['no place to publish to', ['publish', '.'], 'Say where the files go'],
  ['a folder that is not there', ['check', '/nowhere/at/all'], '/nowhere/at/all is not a folder.'],
  ['a file in place of a folder', ['check', 'package.json'], 'package.json is not a folder.'],
])('%s is wrong usage', async (_, args, complaint) => {
  const { code, stdout, stderr } = await shopHelp(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(complaint);
});

test.each<[string, string[], NodeJS.ProcessEnv, string]>([
  ['that is asked for', ['--lang', 'pl'], { LANG: 'ru_RU.UTF-8' }, 'Nie ma nic do poprawienia.'],
  ['of the system', [], { LANG: 'ru_RU.UTF-8' }, 'Исправлять нечего.'],
  ['of Portugal for all who speak Portuguese', [], { LC_MESSAGES: 'pt_BR.UTF-8' }, 'Não há nada a corrigir.'],
  ['that outweighs', [], { LC_ALL: 'pl_PL', LC_MESSAGES: 'ru_RU', LANG: 'pt_PT' }, 'Nie ma nic do poprawienia.'],
  ['of computers', [], { LANG: 'C.UTF-8' }, 'Nothing to mend.'],
  ['that nobody speaks here', ['--lang', 'eo'], {}, 'Nothing to mend.'],
])('it speaks the language %s', async (_, args, env, expected) => {
  const folder = await centerFolder();
  expect(await shopHelp(['check', folder, ...args], env)).toEqual({ code: 0, stdout: `${expected}\n`, stderr: '' });
});

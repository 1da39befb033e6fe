import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { centerFolder, emptyFolder, shopHelp, typed } from './shop-help.ts';

vi.setConfig({ testTimeout: 30_000 });

const queries = [
  { query: 'gdzie paczka', expect: ['where'] },
  { query: 'karma dla psa', expect: [] },
  { query: '10452', expect: [], kind: 'order-number' },
  { query: 'akwarium', expect: ['where'] },
];

/** A file of queries named `name`, in a folder that is gone after the test. */
async function queriesFile(name: string, content: string = JSON.stringify(queries)): Promise<string> {
  const path = join(await emptyFolder(), name);
  await writeFile(path, content);
  return path;
}

test('prints scores, then misses by how they missed', async () => {
  const [folder, path] = await Promise.all([centerFolder(), queriesFile('queries.pl.json')]);
  expect(await typed(['evaluate', folder, path], { LANG: 'pl_PL.UTF-8' })).toEqual({
    code: 0,
    stderr: '',
    stdout: `4 zapytania (polski)
  Zapytania, na które jest odpowiedź                2
    właściwa odpowiedź na pierwszym miejscu         1   50,0%
    właściwa odpowiedź wśród trzech pierwszych      1   50,0%
    nic się nie pokazuje                            1   50,0%
    średnia z 1 / miejsce właściwej odpowiedzi  0,500
  Zapytania bez odpowiedzi i numery zamówień        2
    rozpoznane jako takie                           2  100,0%

Nic się nie pokazuje, choć odpowiedź istnieje (1)
  akwarium
    powinno być  where
    jest         nic
`,
  });
});

test('--json prints all of it as one object', async () => {
  const [folder, path] = await Promise.all([centerFolder(), queriesFile('queries.json')]);
  const { code, stdout } = await typed(['evaluate', '--json', '--locale', 'pl', folder, path]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    locale: 'pl',
    findings: [],
    faults: [],
    evaluation: { answerable: 2, first: 1, misses: [{ kind: 'left-alone', query: 'akwarium' }] },
  });
});

test('each query that cannot be read is named, with what to do', async () => {
  const faulty = '[{"query": "gdzie"}, {"query": "a\\u001b[31m", "expect": ["wher"]}]';
  const [folder, path] = await Promise.all([centerFolder(), queriesFile('queries.pl.json', faulty)]);
  const { code, stdout } = await typed(['evaluate', folder, path]);
  expect(code).toBe(1);
  expect(stdout).toBe(
    `stops  Query 1, “gdzie”, does not say which entries answer it. Write their ids in “expect”, as a list with the best first; an empty list if no entry does.
stops  Query 2, “a\uFFFD[31m”, expects “wher”, and no published entry has that id. Correct the id, remove it, or adopt the entry.
`,
  );
});

test('a help centre that cannot be published is not evaluated', async () => {
  const [folder, path] = await Promise.all([centerFolder({ faq: () => '{' }), queriesFile('queries.pl.json')]);
  const { code, stdout } = await typed(['evaluate', folder, path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^faq\.json\n {2}stops .*\n\n1 thing stops publishing\.\n$/s);
});

test('an entry that is not adopted answers nothing', async () => {
  const [folder, path] = await Promise.all([
    centerFolder({ faq: (text) => text.replace('"id": "where",', '"id": "where", "adopted": false,') }),
    queriesFile('queries.pl.json'),
  ]);
  const { code, stdout } = await shopHelp(['evaluate', folder, path]);
  expect(code).toBe(1);
  expect(stdout).toContain('adopt the entry');
});

test.each<[string, string, string[], string]>([
  ['a language that neither name nor option says', 'queries.json', [], 'Which language are the queries in?'],
  ['a language that is not published', 'queries.ru.json', [], 'not published in “ru”, but in pl, en'],
  ['an option that outweighs the name', 'queries.pl.json', ['--locale', 'de'], 'not published in “de”'],
])('%s is wrong usage', async (_, name, flags, complaint) => {
  const [folder, path] = await Promise.all([centerFolder(), queriesFile(name)]);
  const { code, stdout, stderr } = await shopHelp(['evaluate', folder, path, ...flags]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(complaint);
});

test.each<[string, string[], string]>([
  ['no queries', ['evaluate', '.'], 'Say which file the queries are in.'],
  ['a file too many', ['evaluate', '.', 'one.pl.json', 'two.pl.json'], 'two.pl.json is one too many'],
  ['queries that are not there', ['evaluate', '.', 'nowhere.pl.json'], 'There is no file nowhere.pl.json.'],
  ['a language without a value', ['evaluate', '.', 'a.json', '--locale'], '--locale needs a value.'],
])('%s is wrong usage', async (_, args, complaint) => {
  const { code, stdout, stderr } = await shopHelp(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(complaint);
});

test('its help says how to type it', async () => {
  const { code, stdout } = await shopHelp(['help', 'evaluate']);
  expect(code).toBe(0);
  expect(stdout).toContain('shop-help evaluate [--json] [--locale <language>] <folder> <queries.pl.json>\n');
});

import { readFile, readlink, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { centerFolder, emptyFolder, type Spoil, shopHelp, textsIn } from './shop-help.ts';

const starter = fileURLToPath(new URL('../../content/starter', import.meta.url));

/** The same document with its keys and lines in another order. */
const disorder: Spoil = (text) => {
  const document = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(Object.entries(document).reverse()), null, 4).replaceAll('\n', '\r\n');
};

test('the starter has nothing that stops publishing', async () => {
  const { code, stdout, stderr } = await shopHelp(['check', '--json', starter]);
  const blocking = JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === 'blocks');
  expect({ code, stderr, blocking }).toEqual({ code: 0, stderr: '', blocking: [] });
});

test('a help centre in order has nothing to mend', async () => {
  const folder = await centerFolder();
  expect(await shopHelp(['check', folder])).toEqual({ code: 0, stdout: 'Nothing to mend.\n', stderr: '' });
});

test('findings stand by file, the gravest first, with place, sentence and what to do', async () => {
  const folder = await centerFolder({
    faq: (text) => text.replace('Sprawdź **numer**', 'Sprawdź {number} i <b>numer</b>'),
    policy: (text) => text.replace(' many {# dni}', ''),
  });
  const { code, stdout, stderr } = await shopHelp(['check', folder]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toBe(`policy.json
  decide  policy/returns/body:pl
          The plural of “returnDays” has no form “many”, which Polish needs for 0, 5 and 6. Add it.
  decide  policy/returns/body:en
          The text that “policy/returns/body” translates has changed since (English). Bring the translation up to date, then give it “b1ff4dff79ba” as “of”.

faq.json
  stops   faq/where/answer:pl
          There is no value “number”. Correct the name or add the value to policy.json or shop.json.
  decide  faq/where/answer:en
          The text that “faq/where/answer” translates has changed since (English). Bring the translation up to date, then give it “b9187528a7ff” as “of”.
  decide  faq/where/answer:en
          “faq/where/answer” in English does not quote the value “number”, which the source does. Quote it there too.
  note    faq/where/answer:pl
          <b> is HTML and is shown to customers as it stands. Use Markdown or remove it.
  note    faq/where/answer:pl
          </b> is HTML and is shown to customers as it stands. Use Markdown or remove it.

1 thing stops publishing.
`);
});

test('notes and decisions do not stop anything', async () => {
  const folder = await centerFolder({ shop: (text) => text.replace('"order": "/order?number={order}",\n', '') });
  const { code, stdout } = await shopHelp(['check', folder]);
  expect(code).toBe(0);
  expect(stdout).toContain('add links.order or remove the action.');
  expect(stdout).toContain('None of them stops publishing.\n');
});

test('--json prints one object and nothing else', async () => {
  const folder = await centerFolder({ shop: () => undefined, faq: (text) => `${text}}` });
  const { code, stdout, stderr } = await shopHelp(['check', '--json', folder]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    findings: [
      { code: 'file-missing', severity: 'blocks', file: 'shop.json', facts: { file: 'shop.json' } },
      expect.objectContaining({ code: 'not-json', severity: 'blocks', file: 'faq.json' }),
    ],
    files: [],
  });
});

test('an empty folder lacks all three files', async () => {
  const { code, stdout } = await shopHelp(['check', await emptyFolder()]);
  expect(code).toBe(1);
  for (const file of ['shop.json', 'policy.json', 'faq.json']) expect(stdout).toContain(`${file} is missing.`);
  expect(stdout).toContain('3 things stop publishing.');
});

test('--fix puts documents in order, once', async () => {
  const [ordered, folder] = await Promise.all([centerFolder(), centerFolder({ shop: disorder, faq: disorder })]);
  const before = await shopHelp(['check', folder]);
  expect(before.code).toBe(0);
  expect(before.stdout).toContain('faq.json is not in the usual form.');
  const fixed = await shopHelp(['check', '--fix', folder]);
  expect(fixed).toEqual({
    code: 0,
    stdout: 'Put in order: shop.json\nPut in order: faq.json\nNothing to mend.\n',
    stderr: '',
  });
  expect(await textsIn(folder)).toEqual(await textsIn(ordered));
  expect((await shopHelp(['check', '--fix', folder])).stdout).toBe('Nothing to mend.\n');
});

test('--fix leaves a document alone that cannot be read, and mends the others', async () => {
  const folder = await centerFolder({ shop: disorder, faq: (text) => text.replace('"id": "where"', '"id": "Where"') });
  const broken = await readFile(join(folder, 'faq.json'), 'utf8');
  const { code, stdout } = await shopHelp(['check', '--fix', '--json', folder]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).files).toEqual(['shop.json']);
  expect(await readFile(join(folder, 'faq.json'), 'utf8')).toBe(broken);
});

test('--fix keeps a link a link', async () => {
  const [folder, elsewhere] = await Promise.all([centerFolder({ shop: disorder }), emptyFolder()]);
  await rename(join(folder, 'shop.json'), join(elsewhere, 'our-shop.json'));
  await symlink(join(elsewhere, 'our-shop.json'), join(folder, 'shop.json'));
  expect((await shopHelp(['check', '--fix', folder])).code).toBe(0);
  expect(await readlink(join(folder, 'shop.json'))).toBe(join(elsewhere, 'our-shop.json'));
  expect(await readFile(join(elsewhere, 'our-shop.json'), 'utf8')).toMatch(/^\{\n {2}"schema": "shop@1",\n/);
});

test('a file that is not UTF-8 is not touched', async () => {
  const folder = await centerFolder({ faq: (text) => Buffer.from(text, 'latin1') });
  const { code, stdout, stderr } = await shopHelp(['check', '--fix', folder]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('faq.json is not text in UTF-8.');
  expect(await readFile(join(folder, 'faq.json'), 'latin1')).toContain('"schema": "faq@1"');
});

test('what a file quotes does not steer the terminal', async () => {
  const folder = await centerFolder({
    shop: (text) => text.replace('"name": "Krokus"', '"na\\u001b[2Jme": "\\u001b[31m"'),
  });
  const { code, stdout } = await shopHelp(['check', folder]);
  expect(code).toBe(1);
  expect(stdout).toContain('na\uFFFD[2Jme');
  expect(stdout).not.toContain('\u001B');
});

test('--terms compares the policy with the terms of the shop', async () => {
  const folder = await centerFolder();
  const terms = join(folder, 'regulamin.txt');
  await writeFile(terms, 'Towar można zwrócić w ciągu 20 dni od otrzymania.');
  const { code, stdout } = await shopHelp(['check', folder, '--terms', terms, '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toContain('The terms say “20 dni”');
  expect(stdout).toContain('returnDays 30');
});

test('terms that are not there are named', async () => {
  const folder = await centerFolder();
  const { code, stderr } = await shopHelp(['check', folder, '--terms', join(folder, 'none.txt'), '--lang', 'en']);
  expect({ code, named: stderr.includes('none.txt') }).toEqual({ code: 2, named: true });
});

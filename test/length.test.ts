import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no source file is longer than 150 lines', () => {
  const files = globSync(['{content,locales,components,extension,server,cli,demo}/**/*.{ts,mjs,js}', '*.ts'], {
    exclude: ['server/dist/**'],
  });
  const lengths = files.map((file) => `${readFileSync(file, 'utf8').split('\n').length - 1} ${file}`);
  expect(files.length).toBeGreaterThan(50);
  expect(lengths.filter((each) => Number.parseInt(each, 10) > 150)).toEqual([]);
});

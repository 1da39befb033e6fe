import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every source file ends before 150 lines', () => {
  const files = globSync(['{content,locales,components,extension,server,cli,demo}/**/*.{ts,css}', '*.ts']);
  const lines = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
  expect(files.length).toBeGreaterThan(0);
  expect(lines.filter(({ lines }) => lines >= 150)).toEqual([]);
});

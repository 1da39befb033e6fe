import { expect, test } from 'vitest';
import { requestKinds, resolutions } from '../../content/returns/request.ts';
import { resources, rim } from '../../locales/rim.ts';

const locales = Object.keys(resources) as (keyof typeof resources)[];

test.each(locales)('%s says of each kind of request what was received, and how a mail about it is called', (locale) => {
  const say = rim(locale);
  for (const key of ['returns:received', 'returns:mail.subject'] as const) {
    expect(new Set(requestKinds.map((kind) => say(key, { kind, order: 'none' }))).size, key).toBe(requestKinds.length);
  }
});

test.each(locales)('%s has a row for each thing that can be asked for', (locale) => {
  const { returns } = resources[locale];
  for (const resolution of resolutions) expect(returns).toHaveProperty([`resolution.${resolution}`]);
});

import { expect, test } from 'vitest';
import { databases } from '../databases.ts';
import { endurePublications } from './endure.ts';

test('ten times killed while people publish, the server keeps its word on either database', async () => {
  const ends = databases.map(async ([name, make]) => ({ name, ...(await endurePublications(await make(), 10)) }));
  for (const { name, acknowledged, faults } of await Promise.all(ends)) {
    expect({ name, faults }).toEqual({ name, faults: [] });
    expect(acknowledged).toBeGreaterThanOrEqual(10);
  }
}, 600_000);

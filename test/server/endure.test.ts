import { expect, test } from 'vitest';
import { databases } from './databases.ts';
import { endure } from './endure.ts';

test('twenty times killed under load, the server keeps its word on either database', async () => {
  const ends = databases.map(async ([name, make]) => ({ name, ...(await endure(await make(), 20)) }));
  for (const { name, acknowledged, interrupted, faults } of await Promise.all(ends)) {
    expect({ name, faults }).toEqual({ name, faults: [] });
    expect(acknowledged).toBeGreaterThan(100);
    expect(interrupted).toBeGreaterThan(10);
  }
}, 300_000);

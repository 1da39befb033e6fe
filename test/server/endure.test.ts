import { expect, test } from 'vitest';
import { databases } from './databases.ts';
import { endure } from './endure.ts';

test.each(databases())(
  '%s: twenty times killed under load, the server keeps its word',
  async (_, make) => {
    const { acknowledged, interrupted, faults } = await endure(await make(), 20);
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(100);
    expect(interrupted).toBeGreaterThan(10);
  },
  300_000,
);

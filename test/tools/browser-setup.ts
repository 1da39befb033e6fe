import { fixtureCleanup } from '@open-wc/testing';
import { afterEach, vi } from 'vitest';

// @open-wc/testing cleans up by itself only where `afterEach` is a global
afterEach(() => fixtureCleanup());

/** How long something may be on its way, in milliseconds: a busy machine draws late. */
const patience = 5000;

const { waitFor } = vi;
vi.waitFor = (callback, options = patience) => waitFor(callback, options);

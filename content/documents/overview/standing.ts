/** How a thing stands in a language: as badly as the worst of its texts. */
export type Standing = 'missing' | 'stale' | 'unreviewed' | 'current';

/** Standings, what most needs somebody first. */
export const standings = ['missing', 'stale', 'unreviewed', 'current'] as const satisfies readonly Standing[];

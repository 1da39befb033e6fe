/** Takes the same time whatever there is to do. */

/** What a look-up may take, in milliseconds; one that takes longer takes a multiple of it. */
const grain = 300;

/** Does `work` and ends after a time that does not tell what there was to do. */
export async function evenly<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    const spent = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, Math.ceil(spent / grain) * grain - spent));
  }
}

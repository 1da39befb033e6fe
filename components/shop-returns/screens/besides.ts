/** What comes with an outcome, fetched before there is one: the outcome itself waits for none of it. */
let fetched: typeof import('./outcomes.ts') | undefined;
let asked = false;

/** It, as soon as it is there. */
export function besides(): typeof fetched {
  return fetched;
}

/** Fetches it once, and calls `onFetched` then: best before anything is sent. */
export function fetchBesides(onFetched: () => void): void {
  if (asked) return;
  asked = true;
  import('./outcomes.ts').then(
    ({ renderAcknowledged, renderOwnMail }) => {
      fetched = { renderAcknowledged, renderOwnMail };
      onFetched();
    },
    () => {
      asked = false;
    },
  );
}

/** What surrounds a run of the command. */

/** Where words go, and what the system says of itself. */
export interface Surroundings {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: NodeJS.ProcessEnv;
}

interface Stream {
  readonly isTTY?: boolean;
  write(words: string): unknown;
}

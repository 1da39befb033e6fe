import type { ReactiveControllerHost } from 'lit';
import type { EarlierPolicyFile, PublishedEarlier } from '../../content/documents/published.ts';

/** Loads the whole of a file beside the manifest. */
type Load = <File>(name: string, schema: string) => Promise<File>;

/** Reads earlier terms when a reader wants to see them, and keeps them while the page is open. */
export class EarlierController {
  readonly #host: ReactiveControllerHost;
  readonly #load: Load;
  readonly #read = new Map<string, EarlierPolicyFile | 'broken'>();

  constructor(host: ReactiveControllerHost, load: Load) {
    this.#host = host;
    this.#load = load;
  }

  /** The terms, or how it stands with them. */
  of({ file }: PublishedEarlier): EarlierPolicyFile | 'loading' | 'broken' {
    return this.#read.get(file) ?? 'loading';
  }

  /** Loads the terms, unless they are there. */
  async read({ file }: PublishedEarlier): Promise<void> {
    if (typeof this.#read.get(file) === 'object') return;
    this.#read.delete(file);
    this.#host.requestUpdate();
    const loaded = await this.#load<EarlierPolicyFile>(file, 'help-policy-earlier@1').catch(() => 'broken' as const);
    this.#read.set(file, loaded);
    this.#host.requestUpdate();
  }
}

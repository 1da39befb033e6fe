/** What an editor says to an element, and what it hears. */
import { vi } from 'vitest';
import {
  type EditorMessage,
  encode,
  fromPage,
  type PageMessage,
} from '../../../content/documents/protocol/messages.ts';
import { readPageMessage } from '../../../content/documents/protocol/read.ts';
import { toPage } from '../../../content/documents/protocol/to-page.ts';

type Said = EditorMessage extends infer Each
  ? Each extends EditorMessage
    ? Omit<Each, 'id' | 'session'>
    : never
  : never;

/** An editor beside `host`. */
export class Editor {
  readonly heard: PageMessage[] = [];
  readonly #host: HTMLElement;
  readonly #session: string;
  #count = 0;

  constructor(host: HTMLElement, session = 'session') {
    this.#host = host;
    this.#session = session;
    host.addEventListener(fromPage, (event) => {
      const message = readPageMessage((event as CustomEvent).detail);
      if (message?.session === session) this.heard.push(message);
    });
  }

  /** Says hello until it is answered, as editors do. */
  async greet(): Promise<PageMessage & { type: 'ready' }> {
    return vi.waitFor(() => {
      this.say({ type: 'hello' });
      const ready = this.heard.find(({ type }) => type === 'ready');
      if (ready?.type !== 'ready') throw new Error('no answer yet');
      return ready;
    });
  }

  /** Says something and waits for what is answered to it. */
  async tell(said: Said): Promise<PageMessage> {
    const id = this.say(said);
    return vi.waitFor(() => {
      const answer = this.heard.find((message) => 'to' in message && message.to === id);
      if (!answer) throw new Error('no answer yet');
      return answer;
    });
  }

  /** Says something; its id. */
  say(said: Said): string {
    const id = `m${++this.#count}`;
    const message = { ...said, id, session: this.#session } as EditorMessage;
    this.#host.dispatchEvent(new CustomEvent(toPage, { detail: encode(message) }));
    return id;
  }
}

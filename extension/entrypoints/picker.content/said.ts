/** What is said to an element, and what it answers to that. */
import { type EditorMessage, fromPage, type PageMessage } from '../../../content/documents/protocol/messages.ts';
import { readPageMessage } from '../../../content/documents/protocol/read.ts';

/** So long an answer is waited for, in milliseconds. */
const patience = 2000;

/** A message before it has its envelope. */
export type Said = EditorMessage extends infer Each
  ? Each extends EditorMessage
    ? Omit<Each, 'id' | 'session'>
    : never
  : never;

/** The message of an element in `event`, if it is of our session. */
export function messageIn(event: Event, session: string): PageMessage | undefined {
  const message = readPageMessage((event as CustomEvent<unknown>).detail);
  return message?.session === session ? message : undefined;
}

/** Whether `host` did what the message `id` asked for; without an answer it did not. */
export function isDone(host: HTMLElement, session: string, id: string, end: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.any([end, AbortSignal.timeout(patience)]);
    signal.addEventListener('abort', () => resolve(false));
    const hear = (event: Event): void => {
      const message = messageIn(event, session);
      if (message && 'to' in message && message.to === id) resolve(message.type === 'ack');
    };
    host.addEventListener(fromPage, hear, { signal });
  });
}

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { type Mail, readMail } from './mail.ts';

/** A mail server for development: takes every mail and sends none on. */
export interface Mailbox {
  /** What to give others as the address of the mail server. */
  readonly address: string;
  /** What came so far, the oldest first. */
  readonly mails: readonly Mail[];
  stop(): Promise<void>;
}

/** More than a whole day of demonstrations; beyond it the oldest are forgotten. */
const most = 1_000;

/** Starts it at a free port. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _, done) {
      buffer(stream).then((raw) => {
        mails.push(readMail(raw, new Date()));
        if (mails.length > most) mails.shift();
        done();
      }, done);
    },
  });
  // a connection that breaks is the sender's trouble
  server.on('error', () => {});
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  return {
    address: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

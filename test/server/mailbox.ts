/** A mail server that takes what it is sent over SMTP, and can be told to refuse or to be away. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body, as sent. */
  readonly raw: string;
  readonly messageId: string;
}

export interface Mailbox extends AsyncDisposable {
  /** What to give the server under test as `SMTP_URL`. */
  readonly url: string;
  readonly mails: readonly Received[];
  /** Resolves when a mail like this has come. */
  waitFor(fits: (mail: Received) => boolean, milliseconds?: number): Promise<Received>;
  /** Answers 550 to these recipients from now on. */
  refuse(address: string): void;
  /** Breaks every connection and listens no more. */
  leave(): Promise<void>;
  /** Listens again, where it did before. */
  come(): Promise<void>;
}

/** Starts a mail server. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: Received[] = [];
  const refused = new Set<string>();
  let port = 0;
  let server = open();

  function open(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _, done) =>
        done(refused.has(address) ? Object.assign(new Error(`no ${address} here`), { responseCode: 550 }) : null),
      onData(stream, { envelope }, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString();
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          const to = envelope.rcptTo.map(({ address }) => address);
          mails.push({ from, to, raw, messageId: /^Message-ID: (<.+>)/im.exec(raw)?.[1] ?? '' });
          done();
        });
      },
    });
  }

  async function come(): Promise<void> {
    const listener = server.listen(port, '127.0.0.1');
    await once(listener, 'listening');
    port = (listener.address() as AddressInfo).port;
  }

  async function leave(): Promise<void> {
    for (const connection of server.connections) connection.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    server = open();
  }

  server.on('error', () => {});
  await come();
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (address) => void refused.add(address),
    leave,
    come,
    async waitFor(fits, milliseconds = 20_000) {
      const until = Date.now() + milliseconds;
      for (;;) {
        const mail = mails.find(fits);
        if (mail) return mail;
        if (Date.now() > until) throw new Error(`no such mail among ${mails.length}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    [Symbol.asyncDispose]: leave,
  };
}

/** The text part of a mail, as people read it. */
export function textOf({ raw }: Received): string {
  return partOf(raw, 'text/plain');
}

/** The part of a mail that has this type, decoded. */
export function partOf(raw: string, type: string): string {
  const start = raw.indexOf(`Content-Type: ${type}`);
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*?)(\r?\n--|$)/.exec(raw.slice(start)) ?? [];
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

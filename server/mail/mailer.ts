/** Hands mails to the mail server. */
import nodemailer from 'nodemailer';
import type { Config } from '../config.ts';
import type { Mail } from './mail.ts';

export interface Mailer {
  /** How many mails can be on their way at once. */
  readonly atOnce: number;
  /** Resolves when the mail server has taken the mail. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

const atOnce = 5;

/** Speaks with the mail server of the settings. */
export function createMailer({ SMTP_URL, MAIL_TIMEOUT }: Config): Mailer {
  const milliseconds = MAIL_TIMEOUT * 1000;
  const transport = nodemailer.createTransport({
    url: SMTP_URL,
    pool: true,
    maxConnections: atOnce,
    // what to do when a connection breaks is for the queue to say
    maxRequeues: 0,
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    // texts and attachments are our own: none is fetched from a file or an address
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    atOnce,
    send: (mail) =>
      within(
        milliseconds,
        transport.sendMail({
          ...mail,
          attachments: [...mail.attachments],
          envelope: { from: mail.from.address, to: mail.to },
        }),
      ),
    close: () => transport.close(),
  };
}

/** A mail server that answers a byte at a time would keep a connection for ever. */
async function within(milliseconds: number, sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error(), { code: 'ETIMEDOUT' })), milliseconds);
  });
  try {
    await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Makes the mail that stands in the queue. */
import type { Message, Template } from '../outbox/queue.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { acknowledgement } from './acknowledgement.ts';
import { letterHtml } from './html.ts';
import type { Letter } from './letter.ts';
import { requestNotice, undeliveredNotice } from './notices.ts';
import { letterText } from './text.ts';

/** A mail as it is handed to the mail server. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly Attachment[];
}

interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

/** The letter of each template. A new one is one more line. */
const letters: Readonly<Record<Template, (services: Services, stored: Stored) => Letter>> = {
  acknowledgement,
  request: requestNotice,
  undelivered: undeliveredNotice,
};

/** The mail that `message` is about; the same each time, but for words that changed since. */
export function mailOf(services: Services, { id, template, recipient }: Message, stored: Stored): Mail {
  const { config, shop } = services;
  const letter = letters[template as Template](services, stored);
  const toCustomer = template === 'acknowledgement';
  return {
    from: { name: shop.about.name, address: config.MAIL_FROM },
    to: recipient,
    replyTo: toCustomer ? (config.SHOP_MAILBOXES[0] ?? config.MAIL_FROM) : stored.receipt.request.contact.email,
    subject: letter.subject,
    messageId: `<${id}@${config.MAIL_FROM.replace(/^.*@/, '')}>`,
    text: letterText(letter),
    html: letterHtml(letter),
    // asks programs that answer for people who are away not to
    headers: { 'Auto-Submitted': toCustomer ? 'auto-replied' : 'auto-generated' },
    attachments: toCustomer ? [receiptFile(stored)] : [],
  };
}

function receiptFile({ receipt }: Stored): Attachment {
  return {
    filename: `receipt-${receipt.reference}.json`,
    contentType: 'application/json',
    content: `${JSON.stringify(receipt, null, 2)}\n`,
  };
}

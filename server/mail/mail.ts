/** Makes the mail that stands in the queue. */
import { mailboxesOf, senderOf } from '../addresses.ts';
import type { Message, Template } from '../outbox/queue.ts';
import type { Stored } from '../requests/store.ts';
import type { Services } from '../services.ts';
import { letterHtml } from './html.ts';
import { isForCustomers, letterOf } from './letters.ts';
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

/** The mail that `message` is about; the same each time, but for words that changed since. */
export function mailOf(services: Services, message: Message, stored: Stored | undefined): Mail {
  const { id, recipient, facts } = message;
  const { config, shop } = services;
  const template = message.template as Template;
  const letter = letterOf(services, template, stored, facts && JSON.parse(facts));
  const sender = senderOf(config, shop);
  const [mailbox = sender] = mailboxesOf(config, shop);
  return {
    from: { name: shop.about.name, address: sender },
    to: recipient,
    replyTo: isForCustomers(template) ? mailbox : (stored?.email ?? mailbox),
    subject: letter.subject,
    messageId: `<${id}@${sender.replace(/^.*@/, '')}>`,
    text: letterText(letter),
    html: letterHtml(letter),
    headers: submittedBy(template),
    attachments: template === 'acknowledgement' && stored ? [receiptFile(stored)] : [],
  };
}

/** Asks programs that answer for people who are away not to; a decision was sent by somebody who reads answers. */
function submittedBy(template: Template): Mail['headers'] {
  if (template === 'decision') return {};
  return { 'Auto-Submitted': template === 'acknowledgement' ? 'auto-replied' : 'auto-generated' };
}

function receiptFile({ receipt }: Stored): Attachment {
  return {
    filename: `receipt-${receipt.reference}.json`,
    contentType: 'application/json',
    content: `${JSON.stringify(receipt, null, 2)}\n`,
  };
}

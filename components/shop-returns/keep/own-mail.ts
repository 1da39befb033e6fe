/** Helps a customer to send a text by mail of their own. Nobody can tell whether a mail program opened. */
import { copyText } from '../../copy-text.ts';

/** A mail that the customer sends. */
export interface OwnMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** The same in fewer words, where the whole does not fit into an address. */
  readonly compact?: string | undefined;
}

/** Mail programs on desktops cut addresses that are longer. */
const longest = 1900;

/** The address of a link that opens the customer's mail program, with as much of the text as it can carry. */
export function mailtoOf({ to, subject, body, compact }: OwnMail): string {
  const bare = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const links = [body, compact ?? body].map((text) => `${bare}&body=${encodeURIComponent(lines(text))}`);
  return links.find((link) => link.length <= longest) ?? bare;
}

/**
 * Puts the text of a field on the clipboard; where the browser forbids it, selects it, so that the customer copies it.
 */
export async function copyField(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  if (await copyText(field.value)) return 'copied';
  field.focus({ preventScroll: true });
  field.select();
  return copied() ? 'copied' : 'selected';
}

function lines(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** Old, and the only way in some browsers inside of apps. */
function copied(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

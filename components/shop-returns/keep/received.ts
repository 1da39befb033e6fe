/**
 * Tells whether an answer is a receipt for what was sent.
 *
 * Captive portals, proxies and servers of others answer too, and with success. Checked by hand and not by the schema,
 * so that a page needs to load nothing more once the shop has the statement; a test holds the two together.
 */
import { canonicalText } from '../../../content/returns/receipt/canonical.ts';
import { referenceShape } from '../../../content/returns/receipt/reference.ts';
import type { Receipt } from '../../../content/returns/receipt.ts';
import type { Request } from '../../../content/returns/request.ts';
import { isTimeZone } from '../../../content/values/time-zone.ts';
import type { Received } from './delivery.ts';
import { isRecord } from './record.ts';

/** What `answer` proves of `request`: that the shop has it, or nothing. */
export function receivedIn(answer: unknown, request: Request): Received | undefined {
  if (!isRecord(answer) || !isReceipt(answer.receipt, request)) return undefined;
  const status = addressOf(answer.status);
  return { state: 'received', receipt: answer.receipt, ...(status && { status }) };
}

function isReceipt(receipt: unknown, request: Request): receipt is Receipt {
  if (!hasExactly(receipt, fields) || !hasExactly(receipt.signature, signatureFields)) return false;
  const { signature } = receipt;
  return (
    receipt.schema === 'receipt@1' &&
    matches(receipt.reference, referenceShape) &&
    canonicalText(receipt.request) === canonicalText(request) &&
    isInstant(receipt.receivedAt) &&
    typeof receipt.timeZone === 'string' &&
    isTimeZone(receipt.timeZone) &&
    typeof receipt.verified === 'boolean' &&
    // nothing that is sent from a page reaches the shop by telephone
    receipt.channel === 'online' &&
    signature.algorithm === 'Ed25519' &&
    matches(signature.keyId, /^[\w-]{1,64}$/) &&
    matches(signature.value, /^[\w-]{86}$/)
  );
}

const fields = [
  'schema',
  'reference',
  'request',
  'receivedAt',
  'timeZone',
  'verified',
  'channel',
  'signature',
] as const satisfies readonly (keyof Receipt)[];

const signatureFields = ['algorithm', 'keyId', 'value'] as const satisfies readonly (keyof Receipt['signature'])[];

function isInstant(value: unknown): boolean {
  if (!matches(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)) return false;
  return !Number.isNaN(Date.parse(value));
}

function hasExactly<Field extends string>(
  value: unknown,
  fields: readonly Field[],
): value is Readonly<Record<Field, unknown>> {
  return (
    isRecord(value) &&
    Object.keys(value).length === fields.length &&
    fields.every((field) => Object.hasOwn(value, field))
  );
}

function matches(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value);
}

/** It becomes a link, and links can do more than lead somewhere. */
function addressOf(status: unknown): string | undefined {
  return typeof status === 'string' && /^https?:\/\//i.test(status) && URL.canParse(status) ? status : undefined;
}

/** `receipt@1`: that the shop has a request, since when, and the signature that lets anybody check it. */
import * as v from 'valibot';
import { referenceShape } from './receipt/reference.ts';
import { TimeZone } from './request/fields.ts';
import { Request } from './request.ts';

/** How a request reached the shop. */
export const requestChannels = ['online', 'email', 'phone', 'post', 'in-store'] as const;

/** An Ed25519 signature over `receiptBytes`, in base64url, and the id of the key that made it. */
export const Signature = v.strictObject({
  algorithm: v.literal('Ed25519'),
  keyId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'token')),
  value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/, 'signature')),
});

/** What the server answers when it has stored a request, and only then. */
export const Receipt = v.strictObject({
  schema: v.literal('receipt@1'),
  reference: v.pipe(
    v.string(),
    v.regex(referenceShape, 'reference'),
    v.description('Short, to be read aloud; it opens nothing.'),
  ),
  request: v.pipe(Request, v.description('As it was stored.')),
  receivedAt: v.pipe(
    v.string(),
    v.isoTimestamp('instant'),
    v.regex(/Z$/, 'instant'),
    v.description('By the clock of the server, in UTC.'),
  ),
  timeZone: v.pipe(TimeZone, v.description('In which the time is told: of the customer, else of the shop.')),
  verified: v.pipe(v.boolean(), v.description('Whether the sender is known to be the one who ordered.')),
  channel: v.picklist(requestChannels),
  signature: Signature,
});

export type Receipt = v.InferOutput<typeof Receipt>;

/** Signs receipts and checks them, with nothing but WebCrypto: on the server, in a page, in anybody's script. */
import { base64url, bytesOf } from '../../values/base64url.ts';
import type { Receipt } from '../receipt.ts';
import { canonicalText } from './canonical.ts';

/** A receipt that nobody has signed yet. */
export type Unsigned = Omit<Receipt, 'signature'>;

/** A public key as a JSON Web Key of the type OKP; `x` is the key in base64url. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  /** The `keyId` of the signatures that it checks. */
  readonly kid?: string | undefined;
}

/** The bytes that are signed: all of the receipt but its signature, as RFC 8785 writes JSON, in UTF-8. */
export function receiptBytes(receipt: Unsigned | Receipt): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalText({ ...receipt, signature: undefined }));
}

/** `unsigned` with the signature of the shop's private key. */
export async function signReceipt(unsigned: Unsigned, privateKey: CryptoKey, keyId: string): Promise<Receipt> {
  const bytes = await crypto.subtle.sign('Ed25519', privateKey, receiptBytes(unsigned));
  return { ...unsigned, signature: { algorithm: 'Ed25519', keyId, value: base64url(new Uint8Array(bytes)) } };
}

/** Whether the shop that `publicKey` belongs to signed this receipt as it stands; rejects where Ed25519 is unknown. */
export async function verifyReceipt(receipt: Receipt, { kty, crv, x }: PublicKey): Promise<boolean> {
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify']);
  const value = bytesOf(receipt.signature.value);
  return value !== undefined && crypto.subtle.verify('Ed25519', key, value, receiptBytes(receipt));
}

/** Keys that sign receipts. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { type PublicKey, receiptBytes, type Unsigned } from '../../content/returns/receipt/signature.ts';
import type { Receipt } from '../../content/returns/receipt.ts';

export interface Signer {
  /** Of every key that receipts may have been signed with. */
  readonly publicKeys: readonly PublicKey[];
  sign(receipt: Unsigned): Receipt;
}

/** A private key as it is kept: PKCS #8 in base64. */
export type PrivateKey = string;

/** Signs with `key`; `others` are the public halves of keys that signed before. */
export function createSigner(key: PrivateKey, others: readonly PublicKey[]): Signer {
  const own = read(key);
  const { kid, x } = publicHalf(key);
  return {
    publicKeys: [publicKey(kid, x), ...others],
    sign(receipt) {
      // at once, and not by WebCrypto as a page would: waiting for another thread takes longer than signing
      const value = sign(null, receiptBytes(receipt), own).toString('base64url');
      return { ...receipt, signature: { algorithm: 'Ed25519', keyId: kid, value } };
    },
  };
}

/** A new private key. */
export function makeKey(): PrivateKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
}

/** The public half of a private key, and the id by which both are named. */
export function publicHalf(key: PrivateKey): { readonly kid: string; readonly x: string } {
  const { x = '' } = createPublicKey(read(key)).export({ format: 'jwk' });
  return { kid: x.slice(0, 16), x };
}

/** A public key as it is published. */
export function publicKey(kid: string, x: string): PublicKey {
  return { kty: 'OKP', crv: 'Ed25519', x, kid };
}

/** Whether this is a key that can sign. */
export function isPrivateKey(key: string): boolean {
  try {
    return read(key).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

function read(key: PrivateKey) {
  return createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });
}

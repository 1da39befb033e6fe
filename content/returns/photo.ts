/**
 * What a photo may be, on the device that sends it and on the server that keeps it.
 *
 * Trusts the first bytes, never a name or a declared type. Reads no pixels.
 */

/** Photos that are kept and shown. */
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** Bounds of a photo as it is sent: bytes, and pixels along the longer side. */
export const photoLimits = { bytes: 2_000_000, side: 2000 } as const;

/** Bytes of a file that a device may be asked to read; a larger one is no photo. */
export const largestPhotoFile = 60_000_000;

/** What a file is by its first 16 bytes: a photo that browsers show, one that few can read, or neither. */
export function photoType(start: Uint8Array): PhotoType | 'heic' | undefined {
  if (startsWith(start, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(start, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(start, 0, letters('RIFF')) && startsWith(start, 8, letters('WEBP'))) return 'image/webp';
  const brands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];
  const boxed = startsWith(start, 4, letters('ftyp'));
  return boxed && brands.some((brand) => startsWith(start, 8, letters(brand))) ? 'heic' : undefined;
}

function startsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

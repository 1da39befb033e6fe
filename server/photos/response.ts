/** A photo as it is shown to staff: as a picture and nothing else, whatever its bytes say. */
import type { PhotosTable } from '../database/desk-tables.ts';

export function photoResponse({ id, type }: PhotosTable, bytes: Uint8Array<ArrayBuffer>): Response {
  const ending = type.replace(/^image\//, '').replace('jpeg', 'jpg');
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `inline; filename="${id}.${ending}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** Sends photos as the page does. */
import type { Bench } from './services.ts';

/** As much of a JPEG as a server looks at. */
export const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]);

interface Photo {
  readonly type?: string;
  readonly bytes?: Uint8Array;
  readonly sender?: string;
}

/** Posts a photo and gives what was answered. */
export async function postPhoto(
  { app }: Bench,
  { type = 'image/jpeg', bytes = jpeg, sender = '192.0.2.1' }: Photo = {},
): Promise<{ readonly status: number; readonly id?: string; readonly code?: string }> {
  const headers = { 'Content-Type': type, 'X-Forwarded-For': sender };
  const response = await app.request('/photos', { method: 'POST', headers, body: new Uint8Array(bytes) });
  return { ...((await response.json()) as { id?: string; code?: string }), status: response.status };
}

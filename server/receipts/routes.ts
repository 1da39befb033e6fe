/** `GET /keys`: the public keys with which anybody can check a receipt. */
import { Hono } from 'hono';
import type { Services } from '../services.ts';

export function keyRoutes({ signer }: Services): Hono {
  return new Hono().get('/keys', (context) =>
    context.json({ keys: signer.publicKeys }, 200, { 'Cache-Control': 'public, max-age=3600' }),
  );
}

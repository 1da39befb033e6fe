/** `POST /photos`: a photo comes before the request that names it, and waits a day for that. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { photoLimits, photoType } from '../../content/returns/photo.ts';
import { limits } from '../../content/returns/request/limits.ts';
import { createLimit } from '../limit.ts';
import { Problem } from '../problem.ts';
import { senderOf } from '../sender.ts';
import type { Services } from '../services.ts';
import { notePhoto, unclaimedBytes } from './store.ts';

/** Photos that no request has named may take so many bytes together: nobody fills the disk with them. */
const room = 1_000_000_000;

export function photoRoutes({ config, clock, database, photos, log }: Services): Hono {
  const limit = createLimit(config.REQUESTS_PER_HOUR * limits.photos);
  return new Hono().post('/photos', bodyLimit({ maxSize: photoLimits.bytes }), async (context) => {
    if (!/^image\//i.test(context.req.header('Content-Type') ?? '')) throw new Problem('not-a-photo');
    if (limit.exceeded(senderOf(context, config.TRUSTED_PROXIES), clock())) throw new Problem('too-many');
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const type = photoType(bytes.subarray(0, 16));
    if (!type || type === 'heic') throw new Problem('not-a-photo');
    if ((await unclaimedBytes(database.db)) + bytes.length > room) throw new Problem('no-room');
    const id = randomBytes(18).toString('base64url');
    // a file without a row is swept away; a row without a file would promise a photo
    await photos.keep(id, bytes);
    await notePhoto(database.db, { id, type, bytes: bytes.length, created_at: clock().toISOString() });
    log('info', 'photo-stored', { count: bytes.length });
    return context.json({ id }, 201);
  });
}

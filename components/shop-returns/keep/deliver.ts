import { type Channel, NotTaken } from './channel.ts';
import type { Delivery } from './delivery.ts';
import { inTime, notSent, type Sending, send } from './send.ts';
import type { Statement } from './statement.ts';

/** Two million bytes take that long on a poor connection. */
const photoTimeout = 120_000;

/**
 * Sends a statement, its photos first.
 *
 * `keep` gets it each time the server has one photo more, before anything else happens: what is sent again later has
 * to be the same to the letter.
 */
export async function deliver(
  statement: Statement,
  channel: Channel,
  keep: (statement: Statement) => Promise<void>,
  options: Sending,
): Promise<{ readonly statement: Statement; readonly delivery: Delivery }> {
  let now = statement;
  try {
    for (let photo = now.photos[0]; photo; photo = now.photos[0]) {
      now = await withPhoto(now, photo, channel, options);
      await keep(now);
    }
  } catch (error) {
    return { statement: now, delivery: notSent(error, options) };
  }
  return { statement: now, delivery: await send(now.request, channel, options) };
}

/** The statement with the first of its photos sent; without it, where nobody takes it: the statement matters more. */
async function withPhoto(statement: Statement, photo: Blob, channel: Channel, options: Sending): Promise<Statement> {
  const { request, lost } = statement;
  const photos = statement.photos.slice(1);
  try {
    const id = await inTime(
      async (signal) => {
        if (!channel.photo) throw new NotTaken('refused', false);
        return channel.photo(photo, signal);
      },
      { ...options, timeout: photoTimeout },
    );
    return { ...statement, photos, request: { ...request, photos: [...request.photos, id] } };
  } catch (error) {
    if (error instanceof NotTaken && error.because === 'refused') return { ...statement, photos, lost: lost + 1 };
    throw error;
  }
}

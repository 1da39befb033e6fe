/**
 * Photos as the device keeps them: bytes.
 *
 * A `Blob` could be kept too, but Firefox cannot read one any more that came from a shelf and was put back.
 */

/** The bytes of a photo, and what they are. */
export interface PhotoAtRest {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** `photos` to put onto a shelf. */
export function atRest(photos: readonly Blob[]): Promise<readonly PhotoAtRest[]> {
  return Promise.all(photos.map(async (photo) => ({ type: photo.type, bytes: await photo.arrayBuffer() })));
}

/** `photos` from a shelf. */
export function awake(photos: readonly PhotoAtRest[]): readonly Blob[] {
  return photos.map(({ type, bytes }) => new Blob([bytes], { type }));
}

/** Draws a photo anew: upright, no larger than needed, without place, time or device in it. */
import { largestPhotoFile, photoLimits, photoType } from '../../../content/returns/photo.ts';

/** A photo ready to send, or why there is none. */
export type Shrunk =
  | { readonly photo: Blob; readonly width: number; readonly height: number }
  | { readonly problem: PhotoProblem };

/** Why a file does not become a photo. */
export type PhotoProblem = 'heic' | 'unreadable' | 'too-large';

/** The photo in a file; only pixels come along, so that nothing else in the file can. */
export async function shrink(file: Blob): Promise<Shrunk> {
  if (file.size > largestPhotoFile) return { problem: 'too-large' };
  const bytes = await file.arrayBuffer();
  const type = photoType(new Uint8Array(bytes, 0, Math.min(16, bytes.byteLength)));
  // Firefox decodes no file that is made of parts, so it gets one in one piece
  const bitmap = type && (await upright(new Blob([bytes], { type: type === 'heic' ? 'image/heic' : type })));
  if (!bitmap) return { problem: type === 'heic' ? 'heic' : 'unreadable' };
  try {
    return await redrawn(bitmap);
  } finally {
    bitmap.close();
  }
}

async function upright(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

async function redrawn(bitmap: ImageBitmap): Promise<Shrunk> {
  for (const [side, quality] of attempts) {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return { problem: 'unreadable' };
    // what is transparent would turn black
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (photo.size <= photoLimits.bytes) return { photo, width, height };
  }
  return { problem: 'too-large' };
}

/** The longer side in pixels and the quality, until it is small enough. */
const attempts = [
  [photoLimits.side, 0.85],
  [photoLimits.side, 0.7],
  [photoLimits.side * 0.7, 0.7],
  [photoLimits.side / 2, 0.5],
] as const;

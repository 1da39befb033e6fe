import { expect, test } from 'vitest';
import { preparePhoto } from '../../../components/shop-returns/photos/photos.ts';
import { shrink } from '../../../components/shop-returns/photos/shrink.ts';
import { photoLimits, photoType } from '../../../content/returns/photo.ts';

/** A JPEG of a camera held upright: lying pixels, a mark to turn them, and a place. */
async function cameraPhoto(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = 'red';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = 'blue';
  context.fillRect(width / 2, 0, width / 2, height);
  const jpeg = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
  const turned = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = [...letters('Exif\0\0'), ...turned, ...letters('GPS 52.2297 N 21.0122 E')];
  const length = exif.length + 2;
  return new Blob([jpeg.slice(0, 2), new Uint8Array([0xff, 0xe1, length >> 8, length & 255, ...exif]), jpeg.slice(2)]);
}

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

async function ready(made: ReturnType<typeof shrink>): Promise<Blob> {
  const shrunk = await made;
  if ('problem' in shrunk) throw new Error(shrunk.problem);
  return shrunk.photo;
}

test.each([
  ['in a worker', preparePhoto],
  ['in the page', shrink],
])('a photo is turned upright and shrunk, and loses its place, %s', async (_, prepare) => {
  const taken = await cameraPhoto(2400, 1200);
  expect(await taken.text()).toContain('GPS 52.2297');

  const photo = await ready(prepare(taken));

  const bytes = new Uint8Array(await photo.arrayBuffer());
  expect(photoType(bytes)).toBe('image/jpeg');
  expect(photo.size).toBeLessThan(photoLimits.bytes);
  expect(await photo.text()).not.toMatch(/GPS|Exif/);
  const bitmap = await createImageBitmap(photo);
  expect([bitmap.width, bitmap.height]).toEqual([photoLimits.side / 2, photoLimits.side]);
  const [top, bottom] = await pixels(bitmap);
  expect(top[0]).toBeGreaterThan(200);
  expect(bottom[2]).toBeGreaterThan(200);
});

async function pixels(bitmap: ImageBitmap): Promise<[Uint8ClampedArray, Uint8ClampedArray]> {
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
    '2d',
  ) as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const at = (y: number): Uint8ClampedArray => context.getImageData(bitmap.width / 2, y, 1, 1).data;
  return [at(10), at(bitmap.height - 10)];
}

test('what is transparent becomes white, as on paper', async () => {
  const png = await new OffscreenCanvas(8, 8).convertToBlob({ type: 'image/png' }).catch(() => undefined);
  const photo = await ready(preparePhoto(png ?? (await drawn())));
  const [top] = await pixels(await createImageBitmap(photo, { resizeHeight: 40, resizeWidth: 40 }));
  expect([...top]).toEqual([255, 255, 255, 255]);
});

async function drawn(): Promise<Blob> {
  const canvas = new OffscreenCanvas(8, 8);
  canvas.getContext('2d');
  return canvas.convertToBlob({ type: 'image/png' });
}

test.each([
  [
    'a photo that this browser cannot read',
    new Blob([new Uint8Array([0, 0, 0, 24, ...letters('ftypheic'), 0, 0, 0, 0])]),
    'heic',
  ],
  [
    'a page that calls itself a photo',
    new File(['<script>alert(1)</script>'], 'photo.jpg', { type: 'image/jpeg' }),
    'unreadable',
  ],
  ['a broken photo', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])]), 'unreadable'],
  ['an empty file', new Blob([]), 'unreadable'],
])('%s is named, not sent', async (_, file, problem) => {
  expect(await preparePhoto(file)).toEqual({ problem });
});

test('two photos at once do not mix up', async () => {
  const [wide, tall] = await Promise.all([
    preparePhoto(await cameraPhoto(80, 40)),
    preparePhoto(await cameraPhoto(40, 80)),
  ]);
  expect(wide).toMatchObject({ width: 40, height: 80 });
  expect(tall).toMatchObject({ width: 80, height: 40 });
});

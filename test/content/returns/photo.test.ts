import { expect, test } from 'vitest';
import { photoType } from '../../../content/returns/photo.ts';

const text = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));

test.each([
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe1, 0, 0], 'image/jpeg'],
  ['a PNG', [0x89, ...text('PNG'), 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'],
  ['a WebP', [...text('RIFF'), 1, 2, 3, 4, ...text('WEBP')], 'image/webp'],
  ['another RIFF file', [...text('RIFF'), 1, 2, 3, 4, ...text('WAVE')], undefined],
  ['a photo of an iPhone', [0, 0, 0, 0x18, ...text('ftypheic')], 'heic'],
  ['a film', [0, 0, 0, 0x18, ...text('ftypisom')], undefined],
  ['a page that calls itself a photo', text('<!doctype html>'), undefined],
  ['a drawing that may carry a script', text('<svg xmlns="ht'), undefined],
  ['a JPEG cut short', [0xff, 0xd8], undefined],
  ['nothing', [], undefined],
])('%s is recognised by its first bytes', (_, bytes, type) => {
  expect(photoType(new Uint8Array(bytes))).toBe(type);
});

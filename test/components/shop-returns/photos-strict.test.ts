import { expect, test } from 'vitest';
import { preparePhoto } from '../../../components/shop-returns/photos/photos.ts';

test('where the page lets no worker start, each photo is made ready in the page', async () => {
  const policy = document.createElement('meta');
  Object.assign(policy, { httpEquiv: 'Content-Security-Policy', content: "worker-src 'none'" });
  document.head.append(policy);
  const canvas = new OffscreenCanvas(8, 8);
  canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  for (let photo = 0; photo < 3; photo++) expect(await preparePhoto(png)).toMatchObject({ width: 8, height: 8 });
});

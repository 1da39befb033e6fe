/** Makes the icons of the extension from its drawing: `node test/tools/icons.ts`. */
import { readFileSync } from 'node:fs';
import { launch } from './browsers.ts';

const drawing = readFileSync('extension/icon.svg', 'utf8');

await using browser = await launch('chromium');
for (const size of [16, 32, 48, 128]) {
  await using page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: `extension/public/icon/${size}.png`, omitBackground: true });
}

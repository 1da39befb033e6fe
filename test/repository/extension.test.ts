import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['chrome', 'firefox'])('the extension for %s asks for what it always did, and nothing else', (browser) => {
  const { version, ...manifest } = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(manifest).toMatchSnapshot();
});

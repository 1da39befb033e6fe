import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { messageTrees } from './locales/trees.ts';
import { browserPath, type Engine, launchOptions } from './test/tools/browsers.ts';

/** The extension in real browsers. */
const editor = ['test/e2e/extension*.test.ts'];

const engines = (['chromium', 'firefox'] satisfies Engine[]).filter(browserPath);

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [messageTrees()],
        test: {
          name: 'node',
          // nothing here changes what others share
          isolate: false,
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 30_000,
          include: ['test/{content,locales,cli}/**/*.test.ts', 'test/*.test.ts', 'test/tools/**/*.test.ts'],
        },
      },
      {
        plugins: [messageTrees()],
        // a file by itself: what one puts in place of the browser would be there for others
        test: { name: 'extension', testTimeout: 30_000, include: ['test/extension/**/*.test.ts'] },
      },
      {
        test: {
          name: 'server',
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['test/server/**/*.test.ts'],
          globalSetup: 'test/server/setup.ts',
          // nothing in the server is shared but what a test makes for itself, so its modules are loaded once
          isolate: false,
        },
        resolve: { conditions: ['repository'] },
      },
      {
        plugins: [messageTrees()],
        resolve: {
          alias: {
            '@web/test-runner-commands': fileURLToPath(new URL('test/tools/web-test-runner.ts', import.meta.url)),
          },
        },
        optimizeDeps: {
          // what Vite first meets in mid-run it optimises in mid-run, and the file that asked dies
          include: [
            '@formatjs/icu-messageformat-parser',
            '@open-wc/testing',
            'axe-core',
            'fast-check',
            'i18next',
            'i18next-icu',
            'lit',
            'lit/decorators.js',
            'lit/directive.js',
            'lit/directives/live.js',
            'lit/directives/repeat.js',
            'lit/directives/until.js',
            'marked',
            'valibot',
            'wxt/browser',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/components/**/*.test.ts'],
          setupFiles: ['test/tools/browser-setup.ts'],
          expect: { poll: { timeout: 5000 } },
          // on a busy machine Vitest now and then loses its own frame, whatever the test
          retry: { count: 2, condition: /vitest-iframe/ },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(),
            instances: engines.map((browser) => ({
              browser,
              // of several windows, Firefox lets only the foremost have the keyboard
              fileParallelism: browser !== 'firefox',
              provider: playwright({ launchOptions: launchOptions(browser) }),
            })),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/{e2e,repository}/**/*.test.ts'],
          exclude: editor,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'editor',
          include: editor,
          globalSetup: 'test/e2e/setup.ts',
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

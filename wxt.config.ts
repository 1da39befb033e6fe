import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { messageTrees } from './locales/trees.ts';

const local = ['http://localhost/*', 'http://127.0.0.1/*'];

/** The script for the pages of shops, as the build left it: it is saved beside them, and never run here. */
function scriptFiles(folder = 'dist/bundle'): string {
  return JSON.stringify(
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])),
  );
}

export default defineConfig({
  srcDir: 'extension',
  entrypointsDir: 'entrypoints',
  publicDir: 'extension/public',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [messageTrees()] }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      assets.push({ relativeDest: 'shop-help.json', contents: scriptFiles() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting'],
    optional_host_permissions: ['https://*/*', ...local],
    action: { default_title: '__MSG_action__' },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
    web_accessible_resources: [
      {
        resources: ['frame.html'],
        matches: ['https://*/*', ...local],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '125' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'editor@shop-help.example',
          strict_min_version: '140.0',
          // all of it goes to the shop's own server: a key to it, colleagues who are invited, texts
          data_collection_permissions: {
            required: ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'],
          },
        },
      },
    }),
  }),
});

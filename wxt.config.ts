import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'extension',
  entrypointsDir: 'entrypoints',
  publicDir: 'extension/public',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Shop Help editor',
    description: 'Edit the answers and rules of your shop where customers read them.',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'editor@shop-help.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

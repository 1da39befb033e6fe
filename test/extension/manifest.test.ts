import { expect, test } from 'vitest';
import config from '../../wxt.config.ts';

type Make = (env: { browser: string; mode: string; manifestVersion: 3; command: 'build' }) => Record<string, unknown>;
const make = config.manifest as unknown as Make;
const manifest = (browser: string, mode = 'production') =>
  make({ browser, mode, manifestVersion: 3, command: 'build' });

test.each(['chrome', 'firefox'])(
  '%s is asked for no page but the one in front, before the owner grants a shop',
  (browser) => {
    const { permissions, host_permissions, optional_host_permissions, content_security_policy } = manifest(browser);
    expect({
      permissions,
      host_permissions,
      optional_host_permissions,
      content_security_policy,
    }).toMatchInlineSnapshot(`
    {
      "content_security_policy": {
        "extension_pages": "script-src 'self'; object-src 'none'",
      },
      "host_permissions": undefined,
      "optional_host_permissions": [
        "https://*/*",
        "http://localhost/*",
        "http://127.0.0.1/*",
      ],
      "permissions": [
        "activeTab",
        "scripting",
      ],
    }
  `);
  },
);

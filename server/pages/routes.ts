/** `GET /pages.css`: the style of all pages. */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { style } from './style.ts';

const etag = `"${createHash('sha256').update(style).digest('base64url')}"`;

export function pageRoutes(): Hono {
  return new Hono().get('/pages.css', (context) => {
    const headers = { 'Cache-Control': 'no-cache', ETag: etag };
    if (context.req.header('If-None-Match') === etag) return context.body(null, 304, headers);
    return context.body(style, 200, { ...headers, 'Content-Type': 'text/css; charset=utf-8' });
  });
}

import { expect, test } from 'vitest';
import { createBench } from './services.ts';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly required?: readonly string[] }>> };
}

test('the description names every route, and what a request consists of', async () => {
  const { app } = await createBench();
  const description = (await (await app.request('/openapi.json')).json()) as Description;
  const described = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  // pages are for people
  const pages = /^(POST \/status\/\{secret\}|GET \/pages\.css|\w+ \/staff(?!\/(requests|list)\.).*)$/;
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/openapi.json')
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    .filter((route) => !pages.test(route));
  expect(described.sort()).toEqual([...new Set(routes)].sort());
  expect(description.components.schemas.Request?.required).toEqual(
    expect.arrayContaining(['schema', 'key', 'kind', 'locale', 'order', 'contact', 'statement', 'madeAt']),
  );
  expect(description.components.schemas.Request).toMatchObject({
    additionalProperties: false,
    properties: { statement: { description: expect.stringContaining('in full'), maxLength: expect.any(Number) } },
  });
  const references = [...JSON.stringify(description).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
    ([, name]) => name,
  );
  expect(references.filter((name) => !name || !(name in description.components.schemas))).toEqual([]);
});

/** How the product is packed: what its sources say in a form for readers, in one for pages. */
import type { Plugin } from 'vite';

/** The chunk that makes photos ready is its own worker: what shrinks them is there once. */
export function ownWorker(): Plugin {
  return {
    name: 'own-worker',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/photos/photos.ts')
        ? code.replace("new URL('./worker.ts', import.meta.url)", 'new URL(import.meta.url)')
        : undefined,
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk' && file.facadeModuleId?.endsWith('/photos/photos.ts') && file.imports.length)
          this.error(`a worker cannot load what draws a page: ${file.imports}`);
    },
  };
}

/** What is named by its address is named as it was built. */
export function builtWorker(): Plugin {
  return {
    name: 'built-worker',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/photos/photos.ts') ? code.replace("new URL('./worker.ts'", "new URL('./worker.js'") : undefined,
  };
}

/** Of the white space between the lines of a template a line break says as much; between those of code nothing is said. */
export function unindented(): Plugin {
  return {
    name: 'unindented',
    enforce: 'pre',
    transform: (code, id) =>
      /\/components\/.*\.ts$/.test(id) ? { code: code.replace(/\n\s+/g, '\n'), map: null } : undefined,
  };
}

/** Like beside like packs better: the largest element in this order, its styles, what it decides by, what it draws. */
export function sorted(): Plugin {
  const order = [
    './shop-returns.styles.ts',
    '../../content/returns/request-of.ts',
    '../../content/returns/steps.ts',
    '../../content/returns/order-link.ts',
    './screens/screen.ts',
    './keep/outbox.ts',
    './keep/draft.ts',
  ];
  return {
    name: 'sorted',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/shop-returns/define.ts')
        ? { code: order.map((path) => `import '${path}';\n`).join('') + code, map: null }
        : undefined,
  };
}

/** How `cem analyze` makes custom-elements.json of the comments of the elements. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    built(manifest);
    const defined = manifest.modules.flatMap(({ exports }) => exports.filter(({ kind }) => kind === definition));
    const named = new Set(defined.map(({ declaration }) => declaration.module));
    manifest.modules = manifest.modules.filter(
      ({ path, exports }) => named.has(path) || exports.some(({ kind }) => kind === definition),
    );
    for (const { declarations } of manifest.modules) declarations.forEach(trim);
  },
};

const definition = 'custom-element-definition';

/** Names each module as the package has it. */
function built(node) {
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string')
      node[key] = value.replace(/^\/?(components\/.+)\.ts$/, 'dist/esm/$1.js');
    else if (value && typeof value === 'object') built(value);
  }
}

/** Leaves what a page can use; the analyzer also lists private members, and each `dispatchEvent` without a word. */
function trim(declaration) {
  declaration.members = declaration.members?.filter(
    (member) => !member.static && !member.privacy && !member.inheritedFrom && !member.name.startsWith('#'),
  );
  declaration.events = declaration.events?.filter(({ description }) => description);
}

export default {
  globs: ['components/**/*.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [published],
};

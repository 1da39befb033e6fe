/** Who may import whom. */
import server from '../../server/package.json' with { type: 'json' };
import { cycles, type Import, importsOf, reached, type Sources } from './imports.ts';

/** The files that a rule is for, and what they may import; of the rules that fit a file, the first counts. */
interface Layer {
  readonly files: RegExp;
  readonly may: string;
  readonly import: RegExp;
}

const layers: readonly Layer[] = [
  {
    files: /^content\//,
    may: 'content, fuse.js, marked, valibot and the ICU parser',
    import: /^(content\/|(fuse\.js|marked|valibot|@formatjs\/icu-messageformat-parser)$)/,
  },
  {
    files: /^locales\//,
    may: 'content, locales, i18next and i18next-icu',
    import: /^((content|locales)\/|(i18next|i18next-icu)$)/,
  },
  {
    files: /^components\//,
    may: 'components, content, locales and lit',
    import: /^((components|content|locales)\/|lit$)/,
  },
  {
    files: /^extension\/entrypoints\/([^/]+\.)?content[./]/,
    may: 'content/documents/protocol and wxt, and what is beside it',
    import: /^(content\/documents\/protocol|extension\/entrypoints\/([^/]+\.)?content\/|wxt$)/,
  },
  {
    files: /^extension\//,
    may: 'extension, content, locales, templates of components, lit, valibot, wxt and i18next',
    import: /^((extension|content|locales|components)\/|(lit|valibot|wxt|i18next)$)/,
  },
  {
    files: /^server\//,
    may: 'server, content, locales, the packages that it declares and what Node brings',
    import: new RegExp(`^((server|content|locales)/|(${Object.keys(server.dependencies).join('|')})$|node:)`),
  },
  {
    files: /^cli\//,
    may: 'cli, content, locales, i18next, shop-help-server, package.json and what Node brings',
    import: /^((cli|content|locales)\/|(i18next|shop-help-server)$|package\.json$|node:)/,
  },
  {
    files: /^demo\//,
    may: 'demo, sirv, smtp-server and what Node brings',
    import: /^(demo\/|(sirv|smtp-server)$|node:)/,
  },
  { files: /^(bench|test)\/|^[^/]+$/, may: 'all', import: /./ },
];

/** What shop pages must never carry, however far away it is imported. */
const heavy = /^(i18next|i18next-icu|intl-messageformat)$/;

/** Each import that breaks a rule, in a sentence that names it. */
export function breaches(sources: Sources): string[] {
  const imports = importsOf(sources);
  return [
    ...imports.flatMap(outside),
    ...imports.flatMap(definition),
    ...cycles(imports).map((files) => `${[...files, files[0]].join(' → ')}: a cycle`),
    ...[...sources.keys()].filter((file) => file.startsWith('components/')).flatMap((file) => weight(file, imports)),
  ];
}

function outside({ from, specifier, file, package: name }: Import): string[] {
  const layer = layers.find(({ files }) => files.test(from));
  if (!layer) return [`${from}: no rule says what its folder may import`];
  return layer.import.test(file ?? name ?? '') ? [] : [`${from} imports ${specifier}: it may import ${layer.may}`];
}

function definition({ from, specifier, file = '' }: Import): string[] {
  if (!/(^|\/)define\.ts$/.test(file) || /(^|\/)define\.ts$|^components\/bundle\.ts$|^test\//.test(from)) return [];
  return [`${from} imports ${specifier}: only another define.ts or the bundle registers elements`];
}

function weight(from: string, imports: readonly Import[]): string[] {
  const ways = reached(from, imports);
  return imports
    .filter((step) => ways.has(step.from) && heavy.test(step.package ?? ''))
    .map((step) => {
      const way = [from, ...(ways.get(step.from) ?? []).map(({ file }) => file), step.package];
      return `${way.join(' → ')}: too heavy for a shop page`;
    });
}

/** Writes the tables of the README from the manifest of the elements. */

/** What the tables use of custom-elements.json. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssStates?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Item {
  readonly kind: string;
  readonly attribute?: string;
}

/** A heading and a table for each element and kind of thing that it has; what is empty is left out. */
export function apiTables({ modules }: Manifest): string {
  const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  return elements
    .sort((a, b) => (`${a.tagName}` < `${b.tagName}` ? -1 : 1))
    .map(section)
    .join('\n\n');
}

/** `readme` with `tables` between its marks. */
export function fillReadme(readme: string, tables: string): string {
  const marked = /(<!-- api -->)[\s\S]*(<!-- \/api -->)/;
  if (!marked.test(readme)) throw new Error('README.md has no place between <!-- api --> and <!-- /api -->.');
  return readme.replace(marked, (_, start: string, end: string) => `${start}\n\n${tables}\n\n${end}`);
}

function section({ tagName, summary, members = [], ...rest }: Declaration): string {
  const properties = members.filter(({ kind }) => kind === 'field');
  const tables = [
    table(
      ['Property', 'Attribute', 'Type', 'Default', ''],
      properties,
      ({ name, attribute, type, default: value, description }) => [
        code(name),
        code(attribute),
        code(type?.text),
        code(value),
        description,
      ],
    ),
    table(['Event', 'Type', ''], rest.events, ({ name, type, description }) => [
      code(name),
      code(type?.text),
      description,
    ]),
    table(['Slot', ''], rest.slots, ({ name, description }) => [name ? code(name) : '(default)', description]),
    table(['Part', ''], rest.cssParts, ({ name, description }) => [code(name), description]),
    table(['State', ''], rest.cssStates, ({ name, description }) => [code(`:state(${name})`), description]),
    table(['Style token', 'Default', ''], rest.cssProperties, ({ name, default: value, description }) => [
      code(name),
      code(value),
      description,
    ]),
  ];
  return [`### \`<${tagName}>\``, summary, ...tables].filter(Boolean).join('\n\n');
}

function table<Row>(
  heads: readonly string[],
  rows: readonly Row[] = [],
  cells: (row: Row) => readonly (string | undefined)[],
): string {
  if (!rows.length) return '';
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => cells(row).map(plain))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function code(text = ''): string {
  return text && `\`${text}\``;
}

/** A cell holds one line, and no bar of its own. */
function plain(text = ''): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** Reads the import statements of source files, those of types included. */
import { posix } from 'node:path';
import ts from 'typescript';

/** One import: by the path of a file of ours, or by the name of a package. */
export interface Import {
  readonly from: string;
  /** As it is written. */
  readonly specifier: string;
  readonly file?: string;
  /** The package, without the path inside it; built-in modules of Node keep `node:`. */
  readonly package?: string;
}

/** Source files by path, from the top of the repository, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** All imports of all files. */
export function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([path, text]) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    return specifiers(file).map((specifier) => describe(path, specifier));
  });
}

/** Rings of files that import one another, each written from its first file by name. */
export function cycles(imports: readonly Import[]): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push(trail.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const { from, file: next } of imports) if (from === file && next) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const { from } of imports.toSorted((a, b) => (a.from < b.from ? -1 : 1))) visit(from, []);
  return found;
}

/** Every file that `file` imports, by itself or through others, with the way there. */
export function reached(file: string, imports: readonly Import[]): Map<string, readonly Import[]> {
  const ways = new Map<string, readonly Import[]>([[file, []]]);
  for (const [here, way] of ways)
    for (const step of imports)
      if (step.from === here && step.file && !ways.has(step.file)) ways.set(step.file, [...way, step]);
  return ways;
}

function describe(from: string, specifier: string): Import {
  const path = specifier.replace(/\?.*/, '');
  if (path.startsWith('.')) return { from, specifier, file: posix.join(posix.dirname(from), path) };
  const [first = '', second] = path.split('/');
  return { from, specifier, package: first.startsWith('@') ? `${first}/${second}` : first };
}

function specifiers(node: ts.Node): string[] {
  const found: string[] = [];
  const name = named(node);
  if (name && ts.isStringLiteralLike(name)) found.push(name.text);
  ts.forEachChild(node, (child) => void found.push(...specifiers(child)));
  return found;
}

function named(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

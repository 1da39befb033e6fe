import type { TextNode, TextTree, TextValue, Values } from '../../content/values/text.ts';

/** Counts that tell the plural forms of our languages apart. */
export const counts = [0, 1, 1.5, 2, 5, 12, 21, 22, 100, 1_000_000];

/** Values for `tree` so that each of its branches is reached: every count, every choice, a day. */
export function variants(tree: TextTree): Values[] {
  const samples = new Map<string, Set<string | number | Date>>();
  for (const value of valuesOf(tree)) {
    const known = samples.get(value[0]) ?? new Set();
    for (const sample of samplesOf(value)) known.add(sample);
    samples.set(value[0], known);
  }
  return [...samples].reduce<Values[]>(
    (all, [name, values]) => all.flatMap((some) => [...values].map((value) => ({ ...some, [name]: value }))),
    [{}],
  );
}

function valuesOf(tree: TextTree): TextValue[] {
  return tree.filter(isValue).flatMap((node) => [node, ...branches(node).flatMap(valuesOf)]);
}

function branches(node: TextValue): TextTree[] {
  return typeof node[2] === 'object' ? Object.values(node[2]) : [];
}

function samplesOf([name, kind, how]: TextValue): (string | number | Date)[] {
  if (kind === 'plural' || kind === 'ordinal' || kind === 'number') return counts;
  if (kind === 'date') return [new Date('2028-02-29T00:00:00Z'), new Date('2026-12-31T00:00:00Z')];
  if (kind === 'select') return [...Object.keys(how as object), 'something else'];
  return [`<${name}> & 'co'`];
}

function isValue(node: TextNode): node is TextValue {
  return typeof node === 'object';
}

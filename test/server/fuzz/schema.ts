/** Makes values in the shape of a valibot schema: mostly what it lets through, now and then what it must not. */
import fc from 'fast-check';
import type * as v from 'valibot';
import { hostileTexts } from './hostile.ts';

/** What schemas look like inside, as far as ours go. */
interface Node {
  readonly type: string;
  readonly pipe?: readonly (Node | Action)[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly (Node | string)[];
  readonly literal?: unknown;
}

interface Action {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
}

/** Values in the shape of `schema`. */
export function shapedLike(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return shaped(schema as unknown as Node);
}

function shaped(node: Node): fc.Arbitrary<unknown> {
  switch (node.type) {
    case 'strict_object':
    case 'object':
      return objectLike(node.entries ?? {});
    case 'array':
      return fc.array(shaped(node.item ?? anything), { maxLength: 3 });
    case 'optional':
      return shaped(node.wrapped ?? anything);
    case 'union':
    case 'variant':
      return fc.oneof(...(node.options ?? []).map((option) => shaped(option as Node)));
    case 'picklist':
      return fc.constantFrom(...(node.options ?? []));
    case 'literal':
      return fc.constant(node.literal);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 1, max: 9 }) },
        { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.5, 2 ** 53, 1e308, 9_999, 10_000) },
      );
    case 'string':
      return textLike(actionsOf(node));
    default:
      return fc.jsonValue();
  }
}

const anything: Node = { type: 'unknown' };

function objectLike(entries: Readonly<Record<string, Node>>): fc.Arbitrary<unknown> {
  const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional');
  const fields = Object.entries(entries).map(([name, node]) => [name, shaped(node)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}

function textLike(actions: readonly Action[]): fc.Arbitrary<string> {
  const longest = Number(actions.find(({ type }) => type === 'max_length')?.requirement ?? 64);
  const shapes = actions.flatMap(({ requirement }) => (requirement instanceof RegExp ? matching(requirement) : []));
  // what a check asks for cannot be read from it: one of these will do
  const checked = actions.some(({ type }) => type === 'check') ? [fc.constantFrom(...wellKnown)] : [];
  const usual = [...shapes, ...checked, fc.string({ unit: 'grapheme', maxLength: Math.min(longest, 40) })];
  return fc.oneof(
    { weight: 60, arbitrary: fc.oneof(...usual) },
    { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 1, arbitrary: fc.constantFrom(longest, longest + 1).map((length) => 'ż'.repeat(length)) },
  );
}

const wellKnown = ['2026-11-20', '2026-11-12T22:41:00+01:00', 'Europe/Warsaw', 'Anna', '2026-02-30', '9999-12-31'];

function actionsOf({ pipe = [] }: Node): Action[] {
  return pipe.flatMap((step) => ('pipe' in step && step.pipe ? actionsOf(step as Node) : [step as Action]));
}

/** Not every regular expression can be turned round. */
function matching(shape: RegExp): fc.Arbitrary<string>[] {
  try {
    return [fc.stringMatching(shape, { size: 'small' })];
  } catch {
    return [];
  }
}

/** Tells what a value from elsewhere is, without a library: shop pages carry these few lines. */

/** Whether a value is what it should be. */
export type Guard = (value: unknown) => boolean;

/** The fields of an object. */
export interface Shape {
  readonly [field: string]: Guard;
}

/** The fields of `shape` in `value`, and none besides; `undefined` if one of them is not what it should be. */
export function taken(value: unknown, shape: Shape): Record<string, unknown> | undefined {
  if (!isObject(value)) return undefined;
  const found: Record<string, unknown> = {};
  for (const [field, is] of Object.entries(shape)) {
    const own = Object.hasOwn(value, field) ? value[field] : undefined;
    if (!is(own)) return undefined;
    if (own !== undefined) found[field] = own;
  }
  return found;
}

/** Accepts lists of at most `most` things that `is` accepts. */
export function listOf(is: Guard, most: number): Guard {
  return (value) => Array.isArray(value) && value.length <= most && value.every(is);
}

/** Accepts what `is` accepts, and nothing at all. */
export function orNone(is: Guard): Guard {
  return (value) => value === undefined || is(value);
}

const matching =
  (shape: RegExp): Guard =>
  (value) =>
    typeof value === 'string' && shape.test(value);

/** An id or the name of a tag. */
export const isName = matching(/^[\w-]{1,64}$/);

/** A few words. */
export const isLine = matching(/^.{0,80}$/);

export const isLocale = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/);

/** The name of a unit, as `faq/return-window/answer`. */
export const isUnit = matching(/^(shop|policy|faq)\/[a-z0-9-]{1,64}\/[A-Za-z]{1,40}$/i);

/** What can stand in the place of a unit. */
export const isPreviewValue: Guard = (value) =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  isTree(value) ||
  taken(value, money) !== undefined;

const money: Shape = { amount: Number.isSafeInteger, currency: matching(/^[A-Z]{3}$/) };

/** A tree deeper than this is nobody's text. */
const deepest = 16;

/** Whether a value is a Markdown tree; its addresses are looked at where it is shown. */
export function isTree(value: unknown, depth = 0): boolean {
  return Array.isArray(value) && depth < deepest && value.every((node) => isNode(node, depth + 1));
}

function isNode(node: unknown, depth: number): boolean {
  if (typeof node === 'string') return true;
  if (Array.isArray(node)) return isTree(node, depth);
  if (!isObject(node) || typeof node.type !== 'string') return false;
  const { children, value = '', url = '', alt = '', depth: level = 3, start = 1 } = node;
  const isText = [value, url, alt].every((text) => typeof text === 'string');
  const isNumber = [level, start].every(Number.isSafeInteger);
  if (!isText || !isNumber) return false;
  if (textOnly.has(node.type)) return children === undefined;
  return isTree(children, depth) && isNested(children, nesting[node.type] ?? 0);
}

/** Whether lists hold lists, `levels` deep. */
function isNested(value: unknown, levels: number): boolean {
  return Array.isArray(value) && (!levels || value.every((inner) => isNested(inner, levels - 1)));
}

/** The items of a list, and the rows of a table with their cells, are lists. */
const nesting: { readonly [type: string]: number } = { list: 1, table: 2 };

const textOnly = new Set(['inlineCode', 'code', 'image', 'break', 'thematicBreak']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

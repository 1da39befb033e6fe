/** Keeps lists whose order says nothing from being changed by it. */

/** `chosen` in the order in which `before` has the same, what is new behind it; anything but lists of words as it is. */
export function inOrderOf(before: unknown, chosen: unknown): unknown {
  if (!isList(before) || !isList(chosen)) return chosen;
  const kept = before.filter((each) => chosen.includes(each));
  return [...kept, ...chosen.filter((each) => !before.includes(each))];
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

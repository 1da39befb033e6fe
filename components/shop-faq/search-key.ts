/** Where a slash is a letter. */
const writable = 'input, textarea, select, [role=textbox]';

/** Whether a key asks for the search: `/`, unless the reader is writing, or something else has taken it. */
export function isSearchKey(event: KeyboardEvent): boolean {
  const { key, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  const [target] = event.composedPath();
  const writes = target instanceof HTMLElement && (target.isContentEditable || target.matches(writable));
  return key === '/' && !defaultPrevented && !ctrlKey && !metaKey && !altKey && !writes;
}

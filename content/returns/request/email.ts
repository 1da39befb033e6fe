/** Whether an address looks like one. */

/** An address that mail can be sent to; its domain may be written in any letters. */
export const emailShape = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(\.[^\s@<>()[\]",;:\\.]+)+$/;

/** Whether mail could be sent to it. */
export function isEmail(text: string): boolean {
  return emailShape.test(text.trim());
}

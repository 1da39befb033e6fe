/** The marks in which an editor shows a value that fills itself in; they belong to it, and into no text. */

/** Before a value. */
export const markStart = '⟦';

/** Behind it. */
export const markEnd = '⟧';

/** What of marks was left behind in `text`, each with what stands in it. */
export function strayMarks(text: string): string[] {
  return text.match(/⟦[^⟦⟧]*⟧?|⟧/g) ?? [];
}

/** Order numbers in what a reader types. */

/** A number behind a sign or a word for it, letters with many digits, or five digits and more. */
const shapes = [
  /(?:#|№|\bn[ºo°r]\.?|numer\w*|number|номер\S*)\s*([\p{L}\d][\p{L}\d/-]*\d[\p{L}\d/-]*)/iu,
  /(?<![\p{L}\d+])((?:\p{Lu}{1,5}[-/]?)?\d[\d/-]{3,18}\d(?:[-/]?\p{Lu}{1,3})?)(?![\p{L}\d])/u,
];

/** The order number in `query`, or `undefined`: dates, phone numbers and amounts are none. */
export function orderNumber(query: string): string | undefined {
  for (const shape of shapes) {
    const number = shape.exec(query.slice(0, 300))?.[1];
    if (number && number.replace(/\D/g, '').length > 2 && !/^\d{2}-\d{3}$|^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/.test(number))
      return number;
  }
  return undefined;
}

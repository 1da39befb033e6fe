/** What is wrong in a file of orders, and where. */

export type FaultCode =
  | 'json'
  | 'quote'
  | 'missing'
  | 'email'
  | 'day'
  | 'number'
  | 'currency'
  | 'country'
  | 'twice'
  | 'unknown'
  | 'file'
  | 'other';

/** A place in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export class OrdersFault extends Error {
  readonly file: string;
  readonly place: Place;
  readonly fault: FaultCode;
  /** What it is about, as the file calls it. */
  readonly field: string;

  constructor(file: string, place: Place, fault: FaultCode, field = '') {
    super(`${file}:${place.line}:${place.column} ${field} ${fault}`);
    this.file = file;
    this.place = place;
    this.fault = fault;
    this.field = field;
  }
}

/** The line and the column of a place in `text`. */
export function placeAt(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What a schema complains of, in the words of a file. */
export function faultOf({ message, received, type }: { message: string; received: string; type: string }): FaultCode {
  if (received === 'undefined' || message === 'empty' || message === 'missing') return 'missing';
  if (type === 'strict_object') return 'unknown';
  if (/^(email|day|country|currency)$/.test(message)) return message as FaultCode;
  return /^(number|safe_integer|min_value|max_value)$/.test(type) ? 'number' : 'other';
}

import type { ComplexAttributeConverter } from 'lit';
import type { KnownOrder } from '../../content/returns/steps/answers.ts';

/** As an attribute, an order is its number. */
export const orderConverter: ComplexAttributeConverter<KnownOrder | undefined> = {
  fromAttribute: (number) => (number?.trim() ? { number: number.trim(), items: [] } : undefined),
};

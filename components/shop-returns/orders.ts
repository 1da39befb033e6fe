import type { KnownOrder } from '../../content/returns/steps/answers.ts';

/** Looks up an order by the number that a customer typed; nothing, where there is none such. */
export type LookUp = (number: string, signal: AbortSignal) => Promise<KnownOrder | undefined>;

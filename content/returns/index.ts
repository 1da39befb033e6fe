/** Rights, promises and refunds: `shop-help/returns`. */
export { shippedLaw, withdrawalLabels } from '../law/jurisdictions.ts';
export type { Jurisdiction, Law, WithdrawalLabels } from '../law/types.ts';
export type * from './answer.ts';
export { compareTerms } from './check/terms.ts';
export { checkPolicy } from './check.ts';
export { moneyBack } from './money-back.ts';
export { type PolicyVersion, type Promises, promisesFor } from './policy.ts';
export { type Preset, presetRules } from './preset.ts';
export { presets } from './presets/index.ts';
export { type Question, type Reply, reply } from './question.ts';
export { type Refund, type RefundFacts, type RefundPart, returnRefund, withdrawalRefund } from './refund.ts';
export { rightOf, rights } from './rights.ts';
export { termsOf } from './terms.ts';
export type { DefectFacts, FactName, Facts, ItemFacts, Terms, TermsOf } from './types.ts';
export { versionsOf } from './versions.ts';

/** Whether an exception takes an item out of the right of withdrawal; read strictly, so that every condition must hold. */
import type { CountryLaw } from '../law/country.ts';
import type { Exception } from '../law/exceptions.ts';
import type { Condition, RuleId } from '../law/rule.ts';
import type { FactName, ItemFacts } from './types.ts';

/** It holds, it does not, or facts are missing; none, where the shop did not tell of it and a court would decide. */
export type ExceptionState =
  | { readonly state: 'none' }
  | { readonly state: 'holds'; readonly rule: RuleId }
  | { readonly state: 'depends'; readonly rule: RuleId; readonly missing: readonly FactName[] };

/** How the exception that an item may fall under stands. */
export function exceptionState(item: ItemFacts, law: CountryLaw): ExceptionState {
  const rule = item.exception && law.rule(`exception.${item.exception}`);
  if (!rule) return { state: 'none' };
  const conditions = Object.entries(rule.value.when) as [Condition, boolean][];
  if (conditions.some(([name, wanted]) => item[name] !== undefined && item[name] !== wanted)) return { state: 'none' };
  const missing = conditions.map(([name]) => name).filter((name) => item[name] === undefined);
  if (missing.length) return { state: 'depends', rule: rule.id, missing };
  return item.informedOfException === false
    ? { state: 'depends', rule: rule.id, missing: [] }
    : { state: 'holds', rule: rule.id };
}

/** The same for what the shop gives of its own accord, where no law need know the exception that its policy declares. */
export function declaredState(item: ItemFacts, exception: Exception, law: CountryLaw): ExceptionState {
  const rule = `exception.${exception}` as const;
  if (law.rule(rule)) return exceptionState({ ...item, exception }, law);
  if (!exception.startsWith('sealed') || item.unsealed) return { state: 'holds', rule };
  return item.unsealed === undefined ? { state: 'depends', rule, missing: ['unsealed'] } : { state: 'none' };
}

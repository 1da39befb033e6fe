/** What of the answers belongs to the way that the customer takes: whoever changed their mind typed more than is meant. */
import type { Answers, ItemAnswers, Setting } from './answers.ts';
import { pathOf } from './path.ts';

/** The answers to what was asked on this way. A withdrawal has no reason and no wish. */
export function relevant(answers: Answers, setting: Setting): Answers {
  const path = pathOf(answers, setting);
  const { described, sending, items } = answers;
  const withdraws = path === 'withdrawal';
  const asked = (setting.policy.reasons ?? []).filter((reason) => reason.for.some((kind) => kind === path));
  return {
    ...answers,
    described: withdraws && !setting.order?.items.length ? described : undefined,
    sending: withdraws ? undefined : sending,
    items: items?.map(
      ({ id, name, quantity, reason, wish, defect }): ItemAnswers => ({
        id,
        name,
        quantity,
        reason: asked.find((each) => each.id === reason)?.id,
        wish: path === 'exchange' ? wish : undefined,
        defect: path === 'complaint' ? defect : undefined,
      }),
    ),
  };
}

import { type Aim, type Answers, aimOf, type Setting } from './answers.ts';

/**
 * The screens that a customer goes through. Whoever would have another item instead of money exchanges, once they went
 * on from the screen where they chose that.
 */
export function pathOf(answers: Answers, setting: Pick<Setting, 'aim'>): Aim | undefined {
  const aim = aimOf(answers, setting);
  const changes = answers.resolution?.resolution === 'exchange' && answers.done?.includes('resolution');
  return aim === 'return' && changes ? 'exchange' : aim;
}

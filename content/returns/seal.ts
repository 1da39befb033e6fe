import type { PublishedPolicy } from '../documents/published.ts';
import { judging } from './judging.ts';
import { promisesFor } from './policy.ts';
import type { Question } from './question.ts';

/** Whether an answer needs to know if a seal was broken: what is asked about is promised back only while sealed. */
export function asksSeal(policy: PublishedPolicy, question: Question, today: string): boolean {
  const { category, country, orderedOn = today } = question;
  const { returns } = promisesFor({ category, country, orderedOn }, judging(policy, orderedOn));
  return returns?.startsWith('sealed') ?? false;
}

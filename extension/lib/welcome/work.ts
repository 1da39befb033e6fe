/** Does something with the help centre as it was told, and says what came of it. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { begin } from '../../../content/starter/begin.ts';
import { loadStarter } from '../../../content/starter/starter.ts';
import type { WelcomeContext } from './context.ts';

/** The help centre, with what was kept and no more. */
export async function centerOf({ start }: WelcomeContext): Promise<HelpCenter> {
  return begin(start.told, await loadStarter());
}

/** Says the words that `work` ends with, if any, or why it failed. */
export async function act(welcome: WelcomeContext, work: (center: HelpCenter) => Promise<unknown>): Promise<void> {
  try {
    const said = await work(await centerOf(welcome));
    welcome.announce(typeof said === 'string' ? said : '');
  } catch (error) {
    const [{ loadWords }, { failureOf }] = await Promise.all([import('../words.ts'), import('../refusal.ts')]);
    const { say } = await loadWords(welcome.words.locale);
    welcome.announce(say(`editor:failure.${failureOf(error)}`));
  }
}

/**
 * Says messages on a shop page.
 *
 * Knows trees alone: no parser and no i18next, which `rim.ts` has and whose words these are, to the letter.
 */
import type { Locale } from '../content/values/locale.ts';
import { speak, type TextTree } from '../content/values/text.ts';
import type { Messages, PageKey, Say } from './keys.ts';

/** Says `messages`, which are in `locale`; one that is not there leaves its key. */
export function translator<Name extends string = PageKey>(locale: Locale, messages: Messages<string>): Say<Name> {
  return (key, values) => {
    const [namespace = '', name = ''] = key.split(':');
    const tree: TextTree = messages[namespace]?.[name] ?? [key];
    return speak(tree, locale, values);
  };
}

/** The messages around the texts of a shop in files that need no script. */
import type { PolicyWord } from '../../returns/sentences.ts';
import type { Values } from '../../values/text.ts';
import type { ContactWord } from '../contact.ts';
import type { Action } from '../faq.ts';

export type SiteWord =
  | ContactWord
  | PolicyWord
  | 'contact:title'
  | `explainer:${'earlier' | 'earlier.time' | 'earlier.mark' | 'terms'}`
  | `faq:action.${Action}`
  | 'faq:answer.updating'
  | 'faq:answer.language'
  | 'faq:notice.until'
  | 'faq:related'
  | `site:${'title' | 'heading' | 'languages' | 'all' | 'policy' | 'link'}`;

export type SaySite = (key: SiteWord, values?: Values) => string;

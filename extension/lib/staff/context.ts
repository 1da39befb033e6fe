import type { HelpCenter } from '../../../content/documents/center.ts';
import type { PanelContext } from '../panel/context.ts';
import type { FrontPage } from './page.ts';
import type { StaffWords } from './words.ts';

/** What the parts for staff have at hand. */
export interface StaffContext {
  readonly words: StaffWords;
  readonly panel: PanelContext;
  /** The texts as they are now. */
  readonly texts: () => Promise<HelpCenter>;
  /** The page in front, if the help stands on it. */
  readonly page: () => Promise<FrontPage | undefined>;
}

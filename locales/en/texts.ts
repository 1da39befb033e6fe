/** What the page with all texts says in English, as trees. */
import type { Messages } from '../keys.ts';
import texts from './texts.json?trees';

const messages: Messages<'texts'> = { texts };
export default messages;

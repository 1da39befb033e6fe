/** What the page with all texts says in Polish, as trees. */
import type { Messages } from '../keys.ts';
import texts from './texts.json?trees';

const messages: Messages<'texts'> = { texts };
export default messages;

/** What the first run says in Portuguese, as trees. */
import type { Messages } from '../keys.ts';
import start from './start.json?trees';

const messages: Messages<'start'> = { start };
export default messages;

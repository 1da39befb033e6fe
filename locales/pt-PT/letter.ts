/** What a letter to the shop says in Portuguese, as trees. */
import type { Messages } from '../keys.ts';
import letter from './letter.json?trees';

const messages: Messages<'letter'> = { letter };
export default messages;

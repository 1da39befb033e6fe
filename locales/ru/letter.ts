/** What a letter to the shop says in Russian, as trees. */
import type { Messages } from '../keys.ts';
import letter from './letter.json?trees';

const messages: Messages<'letter'> = { letter };
export default messages;

/** What the editor says in English, as trees. */
import type { Messages } from '../keys.ts';
import advice from './advice.json?trees';
import editor from './editor.json?trees';
import place from './place.json?trees';

const messages: Messages<'advice' | 'editor' | 'place'> = { advice, editor, place };
export default messages;

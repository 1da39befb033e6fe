/** What the editor says in English, as trees. */
import type { Messages } from '../keys.ts';
import editor from './editor.json?trees';

const messages: Messages<'editor'> = { editor };
export default messages;

/** What the way of a return says in Russian, as trees. */
import type { Messages } from '../keys.ts';
import returns from './returns.json?trees';

const messages: Messages<'returns'> = { returns };
export default messages;

/** Rules in Polish, as trees. */
import type { Messages } from '../keys.ts';
import policy from './policy.json?trees';

const messages: Messages<'policy'> = { policy };
export default messages;

/** What the explanation of the returns policy says in Polish, as trees. */
import type { Messages } from '../keys.ts';
import explainer from './explainer.json?trees';

const messages: Messages<'explainer'> = { explainer };
export default messages;

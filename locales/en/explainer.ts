/** What the explanation of the returns policy says in English, as trees. */
import type { Messages } from '../keys.ts';
import explainer from './explainer.json?trees';

const messages: Messages<'explainer'> = { explainer };
export default messages;

/** What shop pages say in Russian, as trees. */
import type { Messages } from '../keys.ts';
import contact from './contact.json?trees';
import faq from './faq.json?trees';

const messages: Messages = { contact, faq };
export default messages;

/** What staff are told in Portuguese, as trees. */
import type { Messages } from '../keys.ts';
import staff from './staff.json?trees';

const messages: Messages<'staff'> = { staff };
export default messages;

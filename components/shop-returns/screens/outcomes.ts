/** What comes with either outcome of a statement: a chunk of its own. */
export { renderAcknowledged } from './acknowledged.ts';
export { renderOwnMail } from './own-mail.ts';

/** The event by which an editor speaks to an element: all of the protocol that a page carries until it does. */
export const toPage = 'shop-help-edit';

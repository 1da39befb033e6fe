/**
 * What concepts mean together, in any language: *not* and *arrive* is a parcel that is missing.
 *
 * Written as in `words/`; `@name` is any word of that concept.
 */
export const compositions = `
missing: @no_@delivery
broken: @no_@work
declined: @no_@pay @pay_@no
unpaid: @pay_@no_@order @pay_@order_@no @pay_@no_@confirm @charged_@no @no_@delivery_@confirm @confirm_@no_@delivery
refund: @return_@refund @refund_@return @no_@delivery_@refund @refund_@no_@delivery
whopays: @who_@pay @pay_@return @price_@return @return_@price
track: @no_@delivery @where_@parcel @where_@order
methods: @how_@pay
exchange: @other_@size @other_@colour
voucher: @gift_@card @card_@gift
guest: @without_@account
away: @no_@home
`;

/** Concepts that mean nothing alone. */
export const dependent = new Set(['@no', '@work', '@parcel', '@how', '@other', '@without', '@home']);

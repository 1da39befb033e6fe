/**
 * What concepts mean together, in any language: *not* and *arrive* is a parcel that is missing.
 *
 * Written as in `words/`; `@name` is any word of that concept.
 */
export const compositions = `
missing: @no_@delivery
broken: @no_@work
declined: @no_@pay @pay_@no
unpaid: @pay_@no_@order @pay_@no_@confirm @charged_@no
refund: @return_@refund @refund_@return
whopays: @who_@pay @pay_@return @price_@return @return_@price
track: @where_@parcel @where_@order
methods: @how_@pay
exchange: @other_@size @other_@colour
voucher: @gift_@card @card_@gift
stock: @no_@stock
guest: @without_@account
away: @no_@home
`;

/** Concepts that mean nothing alone. */
export const dependent = new Set(['@no', '@work', '@parcel', '@how', '@other', '@without', '@home']);

/** How English-speaking customers of any shop name things, on both sides of the Atlantic. */
export const concepts = `
delivery deliver ship dispatch arriv parcel package. packages. sending send. come. comes post. sent. postage
courier carrier dpd evri royal_mail fedex dhl ups. driver post_office
locker pick_up_point parcel_shop inpost
track status where_stuff where_is wheres
missing: never_show didnt_show failed_arriv didnt_get still_waiting not_here lost. lost_post nothing_arriv still_not not_there says_delivered
delay late. overdue taking_long slow still_waiting still_not
abroad internation overseas worldwide countr europe foreign usa. eu. uk. ireland german france french spain portugal poland australia switzerland customs duties
pickup click_collect collect_store pick_up collect.
address redirect different_place postcode
away: not_in. nobody_home missed_deliver neighbo holiday failed_deliver redeliver not_there safe_place
hours open. opening business_hour what_time
return send_back sending_back sent_back give_back bring_back give_it_back bring_it_back take_it_back
refund money reimburs get_paid_back
exchange swap replac bigger smaller change_size doesnt_fit
withdraw change_mind changed_mind dont_like didnt_like dont_want dont_need cooling no_longer_want not_want doesnt_fit
complaint complain fault claim
broken damag destroy crack smash torn. tear. leak stopped_work scratch dent. fell_apart came_off broke stopped_@work defect dented wobbl split. hole. bent.
wrong incorrect mistake mixed_up not_what isnt_what not_ordered didnt_order different_item
incomplete missing not_everything half_order empty_box
warranty guarant
label printer print. form.
packaging original_box packed opened unboxed unpack box.
worn: worn. tried try_on tags.
gift present wrap
whopays: who_cover return_label
size sizing too_small too_big too_large too_tight too_long fit. fits. fitting dimension chart bigger smaller measur tight.
pay paid. checkout
card visa mastercard
methods: payment_method paypal apple_pay google_pay bank_transfer accept.
ondelivery: cod. pay_deliver pay_arriv cash
instalment installment klarna clearpay afterpay pay_later pay_monthly
invoice receipt vat. proof_purchase
declined reject not_go_through wont_go_through payment_fail card_not refused
charged: charged. twice debited taken_money took_money double
unpaid: paid_no_order paid_no_confirm money_gone taken_no
price cost. costs. how_much fee. fees. charge. charges. expensive cheap rate. rates free
free
discount promo coupon code. codes. voucher_code black_friday sale.
voucher store_credit giftcard gift_voucher
points loyalty reward
order purchas bought buy. buying basket cart.
cancel stop_order call_off
change amend edit. update. add_item add_to combine
confirm email mail
stock availab sold_out restock out_of_stock in_stock back_in
account register profile
password log_in login sign_in signin forgot reset locked.
remove delete erase close_account
privacy gdpr personal_data data. personal_detail cookie
newsletter unsubscrib subscri opt_out spam marketing
contact phone. call. speak talk human person. support helpline customer_service chat get_in_touch telephone reach.
store shop. shops. showroom
material ingredient fabric made_from what_in
allergy allerg sensitive reaction
washing wash. care. clean dry.
assembly assembl instruction put_together install
carry: upstairs stairs floor. lift.
expiry expire expiration best_before out_of_date
repair fix. service. spare fixed.
guest without_register
time how_long how_soon how_many_day when. day. days. week. weeks. deadline until wait. waiting take. takes. long. soon. next_day express tomorrow saturday eta asap within how_fast
where
who: who. whom.
no: not. never. no. didnt doesnt hasnt havent isnt wont cant cannot wasnt nothing cant. arent without
work: work. working turn_on close. closes open. charg charge. charging light start. starts stay
parcel: parcel package. packages. shipment order orders stuff. item. delivery
how: how. what.
other: different another other
without: without no.
home: home.
colour colour color shade
elsewhere: gym weather horoscop lotter footbal president movie cinema hotel. dentist homework restaurant pizza recipe dating bitcoin
`;

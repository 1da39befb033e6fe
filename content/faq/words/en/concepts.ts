/** How English-speaking customers of any shop name things, on both sides of the Atlantic. */
export const concepts = `
delivery deliver ship dispatch postage posted. post. transit arriv parcel package. packages. sent. sending send. come. comes
courier carrier dpd evri royal_mail fedex dhl ups. usps hermes postman post_office driver
locker pick_up_point pickup_point parcel_shop access_point collection_point inpost
track status where_stuff where_is wheres follow locate
missing nothing_yet no_sign heard_nothing should_have_arriv supposed_arriv meant_arriv never_show didnt_show failed_arriv didnt_get still_waiting not_here lost. lost_post nothing_arriv still_not not_turned not_shown isnt_here not_there says_delivered
delay late. overdue supposed_ meant_be was_due taking_long taking_age slow still_waiting still_not
abroad internation overseas worldwide countr europe foreign usa. eu. uk. ireland german france french spain ital portugal poland netherlands austria america australia canada switzerland
express next_day urgent fast tomorrow same_day rush asap
pickup click_collect collect_store pick_up collect. in_person
address redirect different_place postcode wrong_street moved_house
away: not_in. nobody_home missed_deliver neighbo holiday failed_deliver attempt redeliver wasnt_in wasnt_there not_there out_when safe_place
hours open. opening working_hour business_hour
weekend saturday sunday bank_holiday
return bring_it_back give_it_back send_back sending_back sent_back give_back take_back bring_back
refund money cash. reimburs get_paid_back
exchange swap replac bigger smaller change_size
withdraw change_mind changed_mind dont_like didnt_like dont_want doesnt_fit dont_need cooling cancel_contract regret no_longer_want not_want
complaint complain fault defect claim not_as_described
broken damag destroy ruin kaput chipped bent. snapped split. wobbl creak crack smash torn. tear. ripped leak stopped_work scratch dent. dented defect bust shatter fell_apart came_off come_off fell_off falling_apart stain hole. broke stopped_@work
wrong incorrect mistake mixed_up not_what isnt_what wasnt_what not_the_one someone_else other_than not_ordered didnt_order
incomplete missing_item missing_part missing_from part_missing item_missing something_missing not_everything only_part half_order one_missing not_all empty_box short.
warranty guarant
label printer print. form. slip
packaging original_box packed wrapped opened unboxed unpack box. unopened bubble sealed unsealed
worn: worn. wear. used. tried tag. tags. try_on
gift present birthday wrap
whopays: who_cover who_cost return_postage my_expense own_expense return_shipping return_label
size sizing too_small too_big too_large too_tight too_long fit. fits. fitting measure dimension chart bigger smaller tight. length width
pay paid. checkout
card visa mastercard amex debit credit_card
methods: payment_method ways_pay way_pay paypal apple_pay google_pay bank_transfer accept_card accept. pay_with which_card
ondelivery: cash_on cod. pay_deliver pay_arriv
instalment installment klarna clearpay afterpay pay_later pay_monthly split_pay finance
invoice receipt vat. proof_purchase bill. tax_invoice
declined reject refused not_go_through doesnt_go_through didnt_go_through wont_go_through payment_fail payment_error card_not
charged: charged. twice double. debited taken_money money_taken took_money
unpaid: paid_no_order paid_no_confirm money_gone paid_nothing money_left charged_no taken_no
price cost. costs. how_much fee. fees. charge. charges. expensive cheap rate. rates free
free no_charge complimentary free_from
discount promo coupon code. codes. sale. voucher_code student black_friday
voucher gift_voucher store_credit gift_certificate giftcard
points loyalty reward club. membership
currency euro. euros dollar pounds.
customs duty. duties import tax. taxes
order purchas bought buy. buying basket cart.
cancel call_off stop_order stop_deliver abort
change amend edit. modify alter update. add_item add_to add_another add_something combine entered_wrong
confirm acknowledg email_order
stock availab sold_out restock back_in out_of_stock in_stock notify
preorder pre_order
account register sign_up signup profile registr
password log_in login sign_in signin forgot reset locked_out locked. cant_access log_on
remove delete erase close_account closing_account
privacy gdpr personal_data data. personal_detail cookie personal_information
newsletter unsubscrib subscri opt_out marketing spam mailing stop_email
contact phone. call. speak talk human person. support helpline customer_service get_in_touch chat hotline reach. telephone representative
email mail. e-mail inbox
store shop. shops. physical showroom branch high_street walk_in
material ingredient fabric made_of made_from composition contain cotton leather wood wool what_in
allergy allerg sensitive irritat rash reaction
washing wash. care. clean machine_wash dry. iron. tumble maintain
assembly assembl instruction put_together install screw manual. build.
carry: upstairs stairs floor. lift. room_of
genuine authentic fake original. real. counterfeit certificat legit
expiry expire expiration shelf best_before use_by out_of_date
sample tester trial miniature
vegan cruelty animal vegetarian
recycle old_sofa old_furnit take_away dispose disposal haul take_old remove_old collect_old
business wholesale bulk b2b company trade. reseller corporate dropship
job career vacanc hiring employ work_for
review rating feedback testimonial
eco sustainab environment biodegrad carbon
language english polish russian portuguese
personal engrav custom. embroid bespoke
repair fix. service. spare fixed.
safe secur trust scam encrypt legit
minimum min. least
guest without_register without_sign no_account
time how_long how_soon how_quick how_fast how_many_day when. day. days. week. weeks. deadline until till wait. waiting take. takes. long. hour. time_limit time_frame turnaround soon. eta estimated
where
who: who. whom.
why reason
product item goods. article thing
no: not. never. no. didnt doesnt hasnt havent isnt wont cant cannot wasnt nothing cant. arent without
work: work. working turn_on close. closes open. charg charge. charging light start. starts stay
parcel: parcel package. packages. shipment order orders stuff. item. delivery
how: how. what.
other: different another other
without: without no.
home: home.
colour colour color shade
`;

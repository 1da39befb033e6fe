/** How Russian-speaking customers of any shop name things, in the letters of `
letters.ts`. */
export const concepts = `
delivery dostav posylk posylok otprav privez prihod prid pried priS banderol idet. doJdet
courier kurer sdek poCt perevozCik
locker postamat pvz punkt_vydaC punktvydaC samovyvoz ACeJk
track otsled otsleZ status trek gde_moJ gde_moA gde_nahod
missing vse_net poter propal posylk_net zakaz_net
delay zaderZ prosroC dolgo_Zd do_sih_por vse_eWe
abroad granic zarubeZ meZdunarod evrop belarus sng polS german tamoZn
pickup samovyvoz
address adres ulic perenaprav
away: otsutstv otpusk ne_zastal sosed
hours Cas_rabot otkryt grafik Casy.
return vozvr vernut vernu. vernit sdat. obratno otoslat
refund deng deneg sredstv babk
exchange obmen pomen zamen druguU_ pomenAt
withdraw peredum otkaz ne_ponrav ne_podoS ne_hoCu ne_podhod rastorg ne_nuZn
complaint pretenz reklamac Zalob brak. brakov defekt
broken skrip Sata otkleil lopnul vmAtin brakov sloma povred porvan porval tresnul treWin defekt pocarap isporC razvalil neisprav peresta_@work slomal razbit
wrong ne_tot ne_ta. ne_to. pereputal oSib drugoe. drugoJ_tovar
incomplete ne_hvataet nedostaet ne_vse. pustaA
warranty garanti
label etiketk form zaAvlen raspeCat
packaging upakov korobk vskryt otkryl korobok
worn: noSen nosil birk bu. polzoval primerk primerit
gift podar
whopays: za_CeJ_sCet za_moJ_sCet za_svoJ_sCet stoimost_obrat
size razmer malovat velikovat mal. mala. maly. velik. veliki Zmet tablic bolS.
pay oplat plat zaplat oplaC
card kart viza mir.
methods: sposob_oplat sbp perevod
ondelivery: naloZ pri_poluCen kureru oplat_poluC
instalment rassroC CastAmi kredit.
invoice Cek. Ceka. Ceki. sCet. sCeta. faktur inn. nds
declined otklon ne_prohod ne_proSl ne_proSel ne_prinimaet
charged: spisal spisan dvaZdy snAli_deng snAli.
unpaid: dengi_uSl dengi_spis oplat_a_zakaz
price stoit. stoimost cen. cena. ceny. cenu. skolko_stoit skolko_plat tarif dorog deSev besplat platn
free besplat
discount skidk kupon akci rasprodaZ promo
voucher vauCer podaroCn_kart sertifikat
points ball bonus
order zakaz kupit pokupk kuplen korzin
cancel otmen annulir
change izmen pomen isprav redakt dobavit obedin
confirm podtverZd pisem pism
stock naliC sklade postupl
account akkaunt kabinet registr profil zaregistr
password parol voJti. vhod. login zabyl ne_mogu_zaJti ne_mogu_voJti zaJti. vosstanov
remove udal
privacy personaln dannye. dannyh
newsletter rassylk podpisk spam
contact svAz telefon pozvon napisat operator podderZk Celovek kontakt Cat
store magazin. rozniCn
material sostav ingredient material tkan sdelan soderZ
allergy allerg Cuvstvit
washing stirk stirat uhaZ uhod.
assembly sbork sobrat sobira instrukc montaZ
carry: podem etaZ lift
expiry godnost prosroC
repair remont poCin zapCast servis
guest
time kogda skolko_Zd skolko_vremen skolko_dn skolko_zanima skolko_id kak_dolg kak_bystr srok dneJ. dnA. den. dni. nedel Cerez_skolko Zdat Zdu. dolgo. vremeni. bystro sroCn ekspress zavtra subbot vyhodn
where gde. kuda
who: kto.
no: ne. net. bez. nelzA
work: rabot vklUC zakryv otkryv zarAZ
parcel: posyl posylok zakaz banderol
how: kak. Cem. kakie.
other: drugoJ drugaA drugie druguU drugoe drugogo drugom drugim
without: bez.
home: doma.
colour cvet otten
elsewhere: trenaZer sportzal pogod goroskop lotere matC. futbol prezident kino. kinoteatr gostinic stomatolog repetitor restoran picc bitkoin
`;

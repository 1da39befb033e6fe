/** How Polish customers of any shop name things. */
export const concepts = `
delivery dostaw dostarcz wysyl wysl przesyl przesl paczk paczek paczce paczusz przychodz przyjd dojdz idzie. dochodz transport dowoz dowiez nada. nadaj nadac nadan spedyc dosta.
courier kurier dpd inpost dhl gls ups. fedex poczt orlen przewoz dorecz listonosz
locker paczkomat punkt_odbior automat_paczk skrytk zabk
track sledz status gdzie_jest numer_przesyl list_przewoz monitor lokaliz
missing nadal_nic dalej_nic do_dzis nic_nie_przy mialo_byc miala_przyj mial_przyj nie_otrzym zagin zgin zgub przepad nadal_czeka dalej_czeka ciagle_czeka
delay opozn spozn poslizg przedluz dlugo_czeka nadal_nie dalej_nie
abroad zagranic granic kraj europ niemcy niemiec niemczech czech slowac swiat unii franc hiszpan włoch włos angli wielkiej_bryt austri szwajc ukrain portugal litw
express ekspres pilne szybsz jutro nastepny_dzien tego_samego expres
pickup osobist odbior. odebrac odbiore odbioru na_miejscu stacjonarn
address adres ulic przekierow inne_miejsce kod_poczt
away: nieobecn nie_zastal awizo urlop wakacj ponown_dorecz nie_odebral sasiad przechow nie_bedzie_mnie
hours godzin otwart czynn pracuje
weekend sobot niedziel swiet swiat. weekend
return zwrot zwroc zwrac oddac oddam oddaw oddan odda. odesl odsyl pieni_zwrot
refund zwrot_gotow zwrot_platn zwrot_koszt zwrot_kwot odzysk pienia pienie kasa. kase. kasy. forse srodki. hajs zwrocicie
exchange wymian wymien zamian zamien podmien wieksz mniejsz
withdraw odstap rozmysl nie_podob odstep rezygn zrezygn nie_pasuj nie_chce nie_spodoba rozwiaz_umow nietrafion nie_potrzeb zmienil_zdan
complaint reklam rekojm niezgodn wad. wada. wady. wadliw usterk roszcz
broken uszkodz peklo obtluc odprysk rysk. rysa rysy rys. skrzyp chwiej krzyw odklei odpruł prul zepsu zniszcz pekni peka stluc rozbit zlaman polaman dziur podart rozdar rozlan wgniec porys zarysow zbit rozwal rozpad rozkle odpad usterk poplam brudn wada. wadliw wylal potluc przesta_@work
wrong nie_to_co nie_tak_jak pomyl zly_towar zly_produkt zly_rozmiar zly_kolor zla_rzecz inny_niz nie_to. nie_ten nie_ta. niewlasciw blad bledn zamiast nie_zgadz nie_moje cos_innego zupeln_inn
incomplete brakuj brak_czesc nie_wszystko niekompletn brakowa polow czesc_zamow nie_bylo zabrak pust
warranty gwaran rekojm
label etykiet formularz druk protokol wydruk
packaging opakow pudelk karton pudlo zapakow folia folii oryginaln_opak rozpakow otwart otworz odpakow
worn: uzywan noszon przymierz metk uzyt nosi. testow probowa wyprobow uzywal
gift prezent upomin podarun podarow obdarow na_urodzin
whopays: czyj_koszt moj_koszt zwrot_platn pokryw wasz_koszt koszt_wymian na_koszt
size rozmiar numeracj za_mal za_duz przymal ciasn luzn wieksz mniejsz tabel wymiar mierz zmierz dlugosc szerokosc centymetr
pay plac zaplac platn oplac uregulow przedplat
card kart visa mastercard debet kredytow
methods: metod_platn form_platn sposob_platn blik przelew paypal p24 payu google_pay apple_pay gpay dotpay platnosc_kart
ondelivery: pobran przy_odbior gotowk u_kurier
instalment raty. ratach ratal rat. odroczon plac_pozniej klarna paypo leasing kredyt. kredytu
invoice faktur fv. vat. nip. paragon rachun fvat dowod_zakup potwierdzen_zakup
declined odrzuc nie_przeszl nie_przech nieudan blad_platn odmow
charged: pobral pobran_dwa podwojn dwa_razy dwukrotn sciagn obciaz sciagl
unpaid: zaplac_brak kasa_zesz pobral_nie zaksiegow brak_potwierdz
price koszt cen. ceny. cena. cene. cennik ile_plac ile_zaplac ile_wynosi ile_za oplat drog tani kwot darmow gratis za_darmo bezplat zl. zlot
free darmow gratis za_darmo bezplat od_jakiej_kwot
discount rabat zniz kupon promoc promk wyprzed obniz przecen kod_promo kodzik black_friday
voucher bon. bonu. bony. bonem vouch
points punkt. punkty. punktow lojalnosc klub program_lojal
currency walut euro. eur. dolar
customs clo. cla. celn podatek vat.
order zamow zamaw kupi kupow zakup nabyc koszyk
cancel anulow anuluj odwola rezygn zrezygn wycof skasow wstrzym storn cofn
change zmien zmian popraw edyt dodac_do dodac_produk dolozyc domowic modyfik dorzuc polacz dopis pomyl_adres zle_wpis
confirm potwierdz mail_zamow email_zamow
stock dostepn magazyn na_stan brak_towar wyprzedan kiedy_bedzie powiadom niedostepn znow uzupeln
preorder przedsprzed
account kont. konto. konta. koncie kontem rejestr zaloz_kont zarejestr profil
password hasl zalog logow zapomnial reset login nie_moge_wejsc odzysk_dost odblok zablok
remove usun skasow wykas zlikwid likwid
privacy rodo danych dane. osobow prywatn ciasteczk cookie przetwarz
newsletter subskryp biuletyn wypis spam mailing reklam_mail zgod
contact kontakt telefon zadzwon napisac infolin obslug konsult czlowiek skontakt dodzwon pomoc czat chat rozmaw dyzur biuro
email mail mejl skrzynk
store salon stacjonarn showroom sklep_fizyczn butik gdzie_sklep
material sklad. skladu skladnik material tkanin surow sklad_sie zawier bawel skora. skory. welna drewn z_czego
allergy alerg uczul podrazn wrazliw
washing prac. prani pierze czyszcz pielegn pralk konserw prasow myc. czyscic suszy impregn
assembly montaz montow skreca zlozyc sklada. zmontow instrukc instal srub
carry: wnosi wniesie pietr winda
genuine orygin autentyczn podrob certyfik falszyw
expiry waznos przydatn termin_wazn przeterm data_wazn
sample probk tester miniatur probnik
vegan wegan zwierz cruelty wegetar
recycle odbior_star stare_ utyliz recykl zuzyt elektrosmiec stary_ zabier_star
business hurt firm b2b wspolprac dropship odsprzed instytuc
job praca. prace. pracy. rekrut zatrudn kariera cv.
review opini ocen recenz komentarz
eco ekolog srodowisk zrownowaz biodegrad
language jezyk po_angiel po_rosyj po_ukrain
personal grawer nadruk haft na_zamow indywidual dedykac
repair napraw serwis czesc_zamien zamienn czesci
safe bezpiecz oszust zaufan szyfr ssl wiarygod
minimum minimal najmniejsz od_ilu
guest jako_gosc
time kiedy ile_czas ile_dni ile_trwa ile_czek ile_idzie ile_mam ile_godzin jak_dlug jak_szyb termin dni. dniach dzien. tydzien tygodn czas. czasu trwa. potrwa dlugo czeka ile_jeszcze roboczych za_ile szybko w_ciagu
where gdzie dokad skad
who: kto. komu.
why dlaczego czemu
product produkt towar artykul rzecz przedmiot
no: nie nic. brak. bez.
work: dzial zamyk domyk otwier wlacz laduj swieci gra.
parcel: paczk paczek paczce paczusz przesyl zamow
how: jak. czym. jaki.
other: inny inna. inne. innego innej innym
without: bez.
home: dom. domu.
colour kolor barw odcien
`;

/** How Polish customers of any shop name things. */
export const concepts = `
delivery dostaw dostarcz wysyl wysl wysle wysla przesyl przesl paczk paczek paczce paczusz przychodz przyjdz przyjd dojdz idzie. dochodz transport dowoz dowiez nada. nadaj nadac nadan spedyc
courier kurier dpd inpost dhl gls ups. fedex poczt pocztex orlen przewoz dorecz listonosz
locker paczkomat punkt_odbior automat_paczk skrytk odbiór_punk zabk odbiera_punk
track sledz status gdzie_paczk gdzie_zamow gdzie_przesyl gdzie_jest gdzie_dostaw numer_przesyl list_przewoz monitor lokaliz
missing nadal_nic dalej_nic do_dzis nic_nie_przy mialo_byc miala_przyj mial_przyj nie_dotar nie_przysz nie_przyj nie_dosta nie_otrzym nie_mam_paczk nie_dojech nie_ma_paczk nie_ma_przesyl nie_docho nie_dorecz zagin zgin zgub przepad nadal_czeka dalej_czeka ciagle_czeka
delay opozn spozn nie_dosz nie_przysz poslizg przedluz dlugo_czeka nadal_nie dalej_nie
abroad zagranic granic kraj kraje kraju europ niemcy niemiec niemczech czech slowac swiat unii franc hiszpan włoch włos angli wielkiej_bryt austri szwajc ukrain portugal litw
express ekspres pilne szybsz jutro nastepny_dzien na_jutro tego_samego expres
pickup osobist odbior. odebrac odbiore odbioru na_miejscu stacjonarn
address adres ulic przekierow inne_miejsce kod_poczt
away: nie_domu nieobecn nie_zastal awizo urlop wakacj ponown_dorecz nie_odebral sasiad przechow
hours godzin otwart czynn pracuje
weekend sobot niedziel swiet swiat. weekend
return zwrot zwroc zwrac oddac oddam oddaw oddan odda. odeslac odesl odsyl odeslan
refund zwrot_pieni pieni_zwrot zwrot_kas zwrot_gotow zwrot_srodk zwrot_platn zwrot_koszt zwrot_kwot odda_pieni odda_kas odzysk pienia pienie kasa. kase. kasy. forse srodki. hajs oddaj_kas przelew_zwrot zwrocicie
exchange wymian wymien zamian zamien podmien inny_rozmiar inny_kolor inny_model inny_produkt wieksz mniejsz
withdraw odstap rozmysl nie_podob odstep rezygn zrezygn nie_pasuj nie_chce nie_spodoba rozwiaz_umow nietrafion nie_potrzeb zmienil_zdan
complaint reklam rekojm niezgodn wad. wada. wady. wade. wadliw usterk roszcz wadę
broken uszkodz nie_zamyka nie_domyk nie_otwiera nie_wlacz nie_laduj peklo obtluc odprysk rysk. rysa rysy rys. skrzyp chwiej krzyw odklei odpruł prul zepsut zepsu zniszcz pekni peka stluc rozbit zlaman polaman dziur podart rozdar nie_dziala przesta_dziala rozlan wgniec porys zarysow zbit rozwal rozpad rozkle odpad usterk poplam brudn wada. wadliw wylal potluc
wrong nie_to_co nie_tak_jak pomyl zly_towar zly_produkt zly_rozmiar zly_kolor zla_rzecz inny_towar inny_produkt inny_niz nie_to. nie_ten nie_ta. niewlasciw blad bledn zamiast nie_zgadz nie_moje cos_innego zupeln_inn
incomplete brakuj brak_czesc nie_wszystko niekompletn brakowa polow czesc_zamow nie_bylo zabrak pust
warranty gwaran rekojm
label etykiet formularz druk drukar protokol wydruk
packaging opakow pudelk karton pudlo zapakow folia folii oryginaln_opak rozpakow otwart otworz odpakow
worn: uzywan noszon przymierz metk uzyt nosi. testow probowa wyprobow uzywal
gift prezent upomin podarun podarow obdarow na_urodzin
whopays: kto_plac kto_pokry kto_ponosi czyj_koszt moj_koszt koszt_zwrot koszt_odesl zwrot_darmow darmow_zwrot zwrot_platn zwrot_bezplat bezplatn_zwrot pokryw wasz_koszt odesl_darmo plac_zwrot plac_odesl koszt_wymian odda_darmo zaplac_zwrot na_koszt
size rozmiar rozmiarow numeracj za_mal za_duz za_ciasn przymal ciasn luzn wieksz mniejsz tabel wymiar mierz zmierz dlugosc szerokosc centymetr
pay plac zaplac platn oplac uregulow przedplat
card kart visa mastercard debet kredytow
methods: metod_platn form_platn sposob_platn blik przelew paypal przelewy24 p24 payu google_pay apple_pay gpay dotpay jak_zaplac czym_zaplac platnosc_kart
ondelivery: pobran przy_odbior gotowk u_kurier
instalment raty. ratach ratal rat. odroczon plac_pozniej klarna paypo leasing kredyt. kredytu
invoice faktur fv. vat. nip. paragon rachun fvat dowod_zakup potwierdzen_zakup
declined odrzuc nie_przeszl nie_przech nieudan nie_dzial_platn blad_platn nie_moge_zaplac nie_mozna_zaplac nie_idzie_zaplac odmow platnosc_nie
charged: pobral pobran_dwa podwojn dwa_razy dwukrotn sciagn obciaz sciagl
unpaid: zaplac_nie zaplac_brak pieniadze_poszly kasa_zesz pobral_nie nie_zaksiegow zaksiegow oplac_nie brak_potwierdz nie_ma_zamow nie_widz_zamow
price koszt cen. ceny. cena. cene. cennik ile_plac ile_zaplac ile_wynosi ile_za oplat drog tani kwot darmow gratis za_darmo bezplat zl. zlot
free darmow gratis za_darmo bezplat od_jakiej_kwot
discount rabat kod_rabat zniz kupon promoc promk wyprzed obniz przecen kod_promo kodzik black_friday
voucher kart_podarun bon. bonu. bony. bonem vouch kart_prezent karta_upomin
points punkt. punkty. punktow lojalnosc klub program_lojal
currency walut euro. eur. dolar
customs clo. cla. celn podatek vat.
order zamow zamaw kupi kupow zakup nabyc koszyk
cancel anulow anuluj odwola rezygn zrezygn wycof skasow wstrzym storn cofn
change zmien zmian popraw edyt dodac_do dodac_produk dolozyc domowic modyfik dorzuc polacz dopis pomyl_adres zle_wpis
confirm potwierdz mail_zamow email_zamow
stock dostepn magazyn na_stan brak_towar wyprzedan kiedy_bedzie powiadom niedostepn znow znowu uzupeln
preorder przedsprzed
account kont. konto. konta. koncie kontem rejestr zaloz_kont zarejestr profil
password hasl haslo zalog logow logow zapomnial reset login nie_moge_wejsc odzysk_dost odblok zablok
remove usun usunac skasow wykas zlikwid likwid
privacy rodo danych dane. osobow prywatn ciasteczk cookie przetwarz
newsletter subskryp biuletyn wypis spam mailing reklam_mail zgod
contact kontakt telefon zadzwon napisac infolin obslug konsult czlowiek skontakt dodzwon pomoc czat chat rozmaw dyzur biuro
email mail mejl skrzynk
store sklep_stacjonarn salon stacjonarn showroom sklep_fizyczn butik gdzie_sklep
material sklad. skladu skladnik material tkanin surow sklad_sie zawier bawelniany bawel skora. skory. welna drewn z_czego
allergy alerg uczul podrazn wrazliw uczula
washing prac. prania pranie prani pierze czyszcz pielegn pralk konserw prasow myc. czyscic suszy impregn
assembly montaz montow skreca zlozyc sklada. zmontow instrukc instal srub
carry: wniesien wnosi wniesie pietr winda
genuine orygin autentyczn podrob certyfik falszyw podrobk
expiry waznos przydatn termin_wazn przeterm data_wazn
sample probk tester miniatur probnik
vegan wegan zwierz cruelty wegetar testow_zwierz
recycle odbior_star stare_ utyliz recykl zuzyt elektrosmiec stary_ zabier_star
business hurt firm b2b wspolprac dropship odsprzed instytuc
job praca. prace. pracy. rekrut zatrudn kariera cv.
review opini ocen recenz komentarz
eco ekolog srodowisk zrownowaz biodegrad
language jezyk po_angiel po_rosyj po_ukrain
personal personaliz grawer nadruk haft na_zamow indywidual dedykac
repair napraw serwis czesc_zamien zamienn czesci
safe bezpiecz oszust zaufan szyfr ssl wiarygod
minimum minimal najmniejsz od_ilu
guest bez_konta bez_rejestr bez_zaklad jako_gosc bez_logow
time kiedy ile_czas ile_dni ile_trwa ile_czek ile_idzie ile_mam ile_godzin ile_tygodni jak_dlug jak_szyb termin dni. dniach dzien. tydzien tygodn do_kiedy czas. czasu trwa. potrwa dlugo czeka ile_sie_czeka ile_jeszcze roboczych za_ile szybko w_ciagu
where gdzie dokad skad
who: kto. komu.
why dlaczego czemu
product produkt towar artykul rzecz przedmiot
`;

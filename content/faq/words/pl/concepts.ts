/** How Polish customers of any shop name things. */
export const concepts = `
delivery dostaw dostarcz wysyl wysl przesyl przesl paczk paczek paczce przychodz przyjd dojdz idzie. transport nada. nadaj dosta. doszl doszed dotar dojech dorecz
courier kurier dpd inpost dhl poczt dorecz listonosz
locker paczkomat punkt_odbior automat_paczk skrytk
track sledz status gdzie_jest numer_przesyl list_przewoz
missing nadal_nic nie_otrzym zagin zgin zgub nadal_czeka dalej_czeka ciagle_czeka
delay opozn spozn dlugo_czeka
abroad zagranic granic kraj europ swiat franc hiszpan włoch włos angli ukrain portugal clo. cla. celn niemiec niemcz
pickup osobist odbior. odebrac stacjonarn
address adres
away: nie_zastal urlop wakacj nie_bedzie_mnie sasiad
hours godzin otwart czynn pracuje
return zwrot zwroc zwrac oddac oddam oddan odesl odsyl
refund zwrot_koszt pienia pienie kasa. kasy. hajs
exchange wymian wymien zamian zamien podmien wieksz mniejsz
withdraw odstap rozmysl nie_podob rezygn zrezygn nie_pasuj nie_chce nie_spodoba nietrafion nie_potrzeb zmienil_zdan
complaint reklam rekojm niezgodn wad. wada. wadliw
broken uszkodz peklo rysa skrzyp chwiej krzyw odklei zepsu pekni rozbit zlaman polaman dziur rozlan wgniec zarysow rozkle poplam brudn wada. wadliw przesta_@work
wrong nie_to_co nie_tak_jak pomyl zly_towar zly_rozmiar inny_niz nie_to. nie_ten blad bledn zamiast inny_towar inny_produkt
incomplete brakuj brak_czesc nie_wszystko niekompletn brakowa zabrak pust
warranty gwaran rekojm
label etykiet formularz druk
packaging opakow pudelk karton folia otwart otworz
worn: uzywan noszon przymierz metk nosi. uzywal
gift prezent podarun podarow
whopays: czyj_koszt pokryw na_koszt
size rozmiar za_mal za_duz wieksz mniejsz tabel zmierz ciasn
pay plac zaplac platn oplac
card kart visa
methods: metod_platn sposob_platn blik przelew paypal p24 google_pay apple_pay
ondelivery: pobran przy_odbior gotowk
instalment raty. ratach rat. odroczon plac_pozniej klarna kredyt.
invoice faktur fv. vat. nip. paragon rachun potwierdzen_zakup
declined nie_przech odrzuc odmow
charged: pobral dwa_razy sciagn obciaz
unpaid: zaplac_brak
price koszt cen. ceny. cena. cene. ile_za oplat drog tani darmow gratis za_darmo bezplat zl. zlot
free darmow gratis za_darmo bezplat
discount rabat zniz kupon promoc wyprzed obniz kodzik
voucher bon.
points punkt.
order zamow zamaw kupi kupow zakup koszyk
cancel anulow anuluj odwola rezygn zrezygn wycof cofn
change zmien zmian popraw edyt dodac_do dorzuc pomyl_adres
confirm potwierdz mail mejl
stock dostepn magazyn wyprzedan kiedy_bedzie powiadom niedostepn
account kont. konto. rejestr zaloz_kont zarejestr profil
password hasl zalog logow zapomnial login nie_moge_wejsc odblok zablok
remove usun
privacy rodo danych dane. osobow prywatn przetwarz
newsletter subskryp wypis spam mailing
contact kontakt telefon zadzwon napisac infolin obslug konsult czlowiek dodzwon pomoc czat chat biuro
store salon stacjonarn showroom
material sklad. skladu material zawier skora. z_czego
allergy alerg uczul wrazliw
washing prac. prani pierze czyszcz pielegn myc. czyscic
assembly montaz skreca zlozyc sklada. instrukc
carry: pietr winda
expiry waznos termin_wazn przeterm data_wazn
repair napraw serwis czesc_zamien zamienn czesci
guest
time kiedy ile_czas ile_dni ile_trwa ile_czek ile_idzie ile_mam jak_dlug termin dni. dzien. tydzien tygodn czas. czasu trwa. potrwa dlugo czeka szybko ekspres jutro sobot
where gdzie
who: kto.
no: nie nic. brak. bez.
work: dzial zamyk domyk otwier wlacz laduj
parcel: paczk paczek paczce przesyl zamow
how: jak. czym. jaki.
other: inny inna. inne. innego innej
without: bez.
home: dom. domu.
colour kolor odcien
elsewhere: silown pogod horoskop lotto. mecz. prezydent kin. kina. hotel. dentyst korepetyc restauracj pizz randk bitcoin
`;

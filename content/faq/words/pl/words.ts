import { stemmer } from '../../stemmer.ts';
import type { Words } from '../../words.ts';
import { concepts } from './concepts.ts';

/** Polish for the search. */
export const words: Words = {
  locale: 'pl',
  stem: stemmer(`
    4 owanie owania owaniu owaniem owany owana owane owanego owanej owanych owal owala owali owalem owalam owac uje ujesz ujemy ujecie uja ujac uj ywac ywany ywana ywane iwac acja acji acje acja acjami acjach acyjny acyjna acyjne yjny yjna yjne yjnych
    3 ien anie ania aniu aniem anych aniami enie enia eniu eniem eniami eniach iec osc osci oscia nosc nosci noscia iony iona ione ionego ionej ionych iono any ana ane ano anego anej ony ona one ono onego onej onych ety eta ete etego etej etych niety nieta niete alem alam alismy ilem ilam ilismy ylem ylam ylismy elismy elem elam ala alo ali aly ila ilo ili ily yla ylo yli yly ela elo eli ely al il yl iecie acie icie ycie uje nac ac ic yc ec aja ajac amy imy ymy emy esz isz ysz asz owi om ow ami iami ach iach ego iego emu iemu ymi imi ych ich iej ej ym im em iem ie iu ia io ii ce
    4 ek ka ki ke k ko ka kom kami kach ka kow ki ku kiem ny na ne nego nej nych nym nie
    3 a e i o u y`),
  stops:
    'a aby ale albo ani az bardzo bez bo by byc byl byla bylo byly bylem bylam bede bedzie beda chce chcial chcialbym chcialabym chcialam chcialem ci cie co cos czy czyli da dac dla do go i ich ile im inny inna inne ja jak jaka jaki jakie jakich jakis jakim je jego jej jest jestem juz kazdy ktora ktore ktory ktorych ku lub ma mam macie mamy mi miec mnie moge moga mogę moj moja moje mojej mojego moich mozecie mozna moze mozliwe mozliwosc musi musze my na nad nam nas nasz nie nic niz no o od on ona one oni oraz po pod ponad poniewaz potem potrzebuje poza prosze przed przez przy sa sam sie są skoro sobie sposob sposoby swoj swoja swoje swojego ta tak taki takie tam te tego tej ten tez to tu tych tylko tym u w was wasz wasza wasze wam we wy z za zanim zawsze ze zeby zrobic robic robi zostal zostala zostalo dzien_dobry witam czesc hej dziekuje dostane dostac dostanę moglbym powinienem trzeba jesli jezeli gdy kto komu jako dwa dwie',
  concepts,
};

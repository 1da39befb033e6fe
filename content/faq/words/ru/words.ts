import type { Words } from '../../words.ts';
import { concepts } from './concepts.ts';
import { cyrillic } from './letters.ts';

/** Russian for the search. */
export const words: Words = {
  locale: 'ru',
  endings: cyrillic(`
    4 sA s
    3 iAmi Ami ami iAh Ah ah iem iem ymi imi ogo ego omu emu oJ eJ oU eU yJ iJ ye ie yh ih ym im aA AA oe ee uU UU ov ev am Am om em iA iU ii ie eSsA uet uUt uJ oval ovala ovali ovat ival ivala ivali ivat yval yvala yvali yvat ala ali alo il ila ili ilo ela eli el al al ul ula uli at it et ut Ut At ot eS iS ete ite Jte aJte an ana ano any en ena eno eny A U a o e i y u J
    4 eniAm eniA enie eniJ ani eni an en enn ann nn n ost osti ostU tel teln
    4 k ok ek`),
  stops: cyrillic(
    ' bez bud byl byt vam vas vaS ves vozmoZ vot vse vseg vsU gde daZ del dlA ego esl est eta eti eto etog etom etot eWe zdravstvu ili kak kto men mne mnog mog moe moeg moZ moZn moi moih moJ moU moA nad nam nas naS neg nee net nim nih nuZ nuZn ona oni ono pod podskaZ poZaluJst poluC posl pot poC pri priv pro prost sam svo sdel seb skaZ skol spasib tak takZ tam teb tog toZ tolk tom tot tut uZe hot hotel hoC Ceg Cem Cto Ctob',
  ),
  concepts: cyrillic(concepts),
};

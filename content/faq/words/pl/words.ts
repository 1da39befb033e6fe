import type { Words } from '../../words.ts';
import { concepts } from './concepts.ts';

/** Polish for the search. */
export const words: Words = {
  locale: 'pl',
  endings: `
    3 ami iami ach iach ego iego emu iemu ymi imi ych ich iej ej ym im am em iem om owi ow ie ia iu io ii ismy esz isz ysz asz amy emy imy ymy acie ecie icie ycie aja uja uje ujac uj
    3 a e i o u y
    3 owan ywan iwan owal ywal owac ywac iwac acj yjn ien ni al il yl el ac ic yc ec nosc osc
    5 an en on et
    4 ek k n c`,
  stops:
    'aby alb ale ani bardz bed bedz bez byc byl bylam chc chcialab chcialb cie cos czesc czy czyl dac dla dobr dost dwa dwi dzi dzien gdy hej ich ile inn jak jakis jeg jej jesl jest jez juz kazd kom kto ktor lub mac mam miec mni mog moglb moich moj moz mozec mozliw mozn mus musz nad nam nas nasz nic nie niz ona one oni oraz pod ponad poniewaz pot potrzeb powinien poz prosz prz przed przez rob sam sie skor sob sposob swoj tak tam teg tej ten tez trzeb tych tylk tym wam was wasz witam zan zawsz zeb zost zrob',
  concepts,
};

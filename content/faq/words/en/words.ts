import type { Words } from '../../words.ts';
import { concepts } from './concepts.ts';

/** English for the search. */
export const words: Words = {
  locale: 'en',
  endings: `
    3 ies ied ying
    3 ments ment ings ing edly ed able ible ations ation ions ion fully ful ness ity ance ence ly es s
    3 e y`,
  stops:
    'about after already chance again all also and another any anyon anyth are becaus been being but can cannot cant could did didnt doe doesnt doing dont for from get gett giv going got had happen has hasnt hav havent hello hey him his how ill into isnt its ive just know let lik long mak man may might min much must myself need nor not now off onc one onl opt our out over own pleas pls plz poss put real shall she should som someon someth still such tak tell than thank that the their them then ther thes thi thos though through too use using ver want was wasnt way wer what which whil who will with wont would yes yet you your',
  concepts,
};

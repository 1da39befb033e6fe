import { stemmer } from '../../stemmer.ts';
import type { Words } from '../../words.ts';
import { concepts } from './concepts.ts';

/** English for the search. */
export const words: Words = {
  locale: 'en',
  stem: stemmer(`
    3 ies ied ying
    3 ments ment ings ing edly ed able ible ations ation ions ion fully ful ness ity ance ence ly es s
    3 e y`),
  stops:
    'a about after again all also am an and another any anyone anything are as at be because been being but by can cannot cant could did didnt do does doesnt doing dont for from get gets getting got give go going had has hasnt have havent having he hello hey hi him his how i id if ill im in into is isnt it its ive just know let like make many may me might much must my need no nor not now of off ok on once one only or our out over own please possible put really shall she should so some someone something still such tell than thank thanks that the their them then there these they this those though through to too up us use using very want wanted was wasnt way we were what whats which while who will with wont would yes yet you your yours u ur pls plz hows mine myself option options happen happens long take takes',
  concepts,
};

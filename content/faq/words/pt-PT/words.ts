import type { Words } from '../../words.ts';
import { concepts } from './concepts.ts';

/** Portuguese for the search. */
export const words: Words = {
  locale: 'pt-PT',
  endings: `
    3 amentos amento imentos imento
    4 acoes acao icoes icao ucoes ucao aveis avel iveis ivel mente idades idade ancias ancia encias encia adores ador adora
    3 coes cao oes ao aram eram iram ariam eriam iriam assem essem issem ando endo indo ados adas idos idas ado ada ido ida amos emos imos avam ava iam ia ares eres ires ar er ir ei ou eu iu aste este iste am em ais eis ois es as os is a e i o s
    3 a e o`,
  stops:
    'agor aind algum ali ant aos ate bem boa bom com consegu consig dar das del deu dev dia dos ela ele entr era eram ess est fac favor faz fic foi foss gost gostar iss ist lhe mai mas mesm meu minh muit nao nas nem noit nos noss num obrig ola ond par pel pod por porqu pos poss pra precis pro qnt qto qua qual quand quant que quem quer sao sem ser seu sim sobr sou sua tamb tao tard tbm tem tenh ter tinh tiv tud uma uns vao vcs voc vos voss vou',
  concepts,
  slips: (text) => text.replace(/;/g, 'ç').replace(/(?<=\p{L})[~´`^'"\\[\]](?=\p{L})|[~´`^](?=\p{L})/gu, ''),
};

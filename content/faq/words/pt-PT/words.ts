import { stemmer } from '../../stemmer.ts';
import type { Words } from '../../words.ts';
import { concepts } from './concepts.ts';

/** Portuguese for the search. */
export const words: Words = {
  locale: 'pt-PT',
  stem: stemmer(`
    3 amentos amento imentos imento
    4 acoes acao icoes icao ucoes ucao aveis avel iveis ivel mente idades idade ancias ancia encias encia adores ador adora
    3 coes cao oes ao aram eram iram ariam eriam iriam assem essem issem ando endo indo ados adas idos idas ado ada ido ida amos emos imos avam ava iam ia ares eres ires ar er ir ei ou eu iu aste este iste am em ais eis ois es as os is a e i o s
    3 a e o`),
  stops:
    'a ao aos as ate algum alguma ali antes as ate bem boa bom com como da das de dela dele do dos e ela ele eles em entre era eram essa esse esta estao estar estava este estes estou eu fazer faco faz foi fosse ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas muito na nao nas nem no nos nossa nosso num numa o ola os ou para pela pelo pelos por pode podem poder posso possivel pra pro qual quais quando quanto quantos que quem qd qnt qto quero queria quer se sem ser sera seu seus sao so sobre sou sua suas sim tambem tao td te tem tenho ter tinha tive tudo tu um uma umas uns vao vc vcs voces voce vos vou ate deve devo preciso precisa gostava gostaria favor obrigado obrigada bom dia tarde noite consigo conseguem consigo dar deu fico fica ficou vossa vosso ainda agora onde porque pq tb tbm eh',
  concepts,
  slips: (text) => text.replace(/;/g, 'ç').replace(/(?<=\p{L})[~´`^'"\\[\]](?=\p{L})|[~´`^](?=\p{L})/gu, ''),
};

import { Welcome } from '../../lib/welcome/welcome.ts';
import { loadStartWords } from '../../lib/welcome/words.ts';

const root = document.querySelector('main');
if (root) await new Welcome(root, await loadStartWords()).open();

import { Frame } from '../../lib/frame/frame.ts';
import { loadWords } from '../../lib/words.ts';

const root = document.querySelector('main');
if (root) await new Frame(root, await loadWords()).open();

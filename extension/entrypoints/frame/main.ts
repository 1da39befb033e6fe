import { Frame } from '../../lib/frame/frame.ts';
import { visitHere } from '../../lib/frame/visit.ts';
import { loadWords } from '../../lib/words.ts';

// asked for at once: the script on the page says it as soon as this frame is loaded
const visit = visitHere();
const root = document.querySelector('main');
if (root) await new Frame(root, await loadWords(), await visit).open();

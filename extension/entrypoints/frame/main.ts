import { guardFromCover } from '../../lib/frame/covered.ts';
import { Frame } from '../../lib/frame/frame.ts';
import { visitHere } from '../../lib/frame/visit.ts';
import { loadWords } from '../../lib/words.ts';

// asked for at once: the script on the page says it as soon as this frame is loaded
const visit = visitHere();
const root = document.querySelector('main');
const words = await loadWords();
guardFromCover(document.body, words.say('editor:frame.covered'));
if (root) await new Frame(root, words, await visit).open();

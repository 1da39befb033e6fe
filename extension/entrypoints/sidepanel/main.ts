import { Panel } from '../../lib/panel/panel.ts';
import { loadWords } from '../../lib/words.ts';

const root = document.querySelector('main');
if (root) await new Panel(root, await loadWords()).open();

import { TextsPage } from '../../lib/editor/texts-page.ts';
import { loadTextsWords } from '../../lib/editor/words.ts';

const root = document.getElementById('root');
if (root) await new TextsPage(root, await loadTextsWords()).open();

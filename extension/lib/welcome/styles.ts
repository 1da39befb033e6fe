/** The style sheets of whole pages, as text: a chunk of its own. */
import { lightCss } from '../../../components/light.ts';
import markdown from '../../../components/markdown.css?inline';
import rows from '../../../components/rows.css?inline';
import site from '../../../components/site.css?inline';

export const styles = { light: lightCss(`${rows}\n${markdown}`), site };

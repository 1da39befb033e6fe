import { html } from '../html.ts';
import type { Shop } from '../shop.ts';
import type { Page } from './frame.ts';

/** What is shown where no page is. */
export function missing({ texts, at }: Shop): Page {
  const { title, text, back } = texts.missing;
  return {
    file: 'missing.html',
    title,
    main: html`<div class="wide narrow"><h1>${title}</h1><p class="lead">${text}</p>
<p><a class="button" href="${at('')}">${back}</a></p></div>`,
  };
}

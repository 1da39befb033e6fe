import { Html, html } from '../html.ts';
import type { Shop } from '../shop.ts';
import type { Page } from './frame.ts';

/** The help page: the published answers, included as they are, which the element takes over. */
export function help({ texts, say }: Shop, answers: string): Page {
  return {
    file: 'help.html',
    title: texts.help.title,
    description: say(texts.help.lead),
    head: html`<link rel="stylesheet" href="/shop-help/light.css">`,
    main: html`<div class="wide help"><h1>${texts.help.title}</h1><p class="lead">${say(texts.help.lead)}</p>
${new Html(answers)}</div>`,
  };
}

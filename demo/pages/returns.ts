import { html } from '../html.ts';
import type { Shop } from '../shop.ts';
import type { Page } from './frame.ts';

/** The returns page: the way to send something back, and below it the policy, explained. */
export function returns({ texts, facts }: Shop): Page {
  return {
    file: 'returns.html',
    title: texts.frame.returns,
    main: html`<div class="wide help"><h1>${texts.frame.returns}</h1><shop-returns></shop-returns>
<noscript><p>${texts.frame.write} <a href="mailto:${facts.email}">${facts.email}</a>, <a href="tel:${facts.phone.replaceAll(/[^+\d]/g, '')}">${facts.phone}</a></p></noscript>
<shop-policy></shop-policy></div>`,
  };
}

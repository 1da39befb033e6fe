import { html } from '../html.ts';
import type { Shop } from '../shop.ts';
import type { Page } from './frame.ts';

/** The returns page: the way to send something back, and below it the policy, explained. */
export function returns({ texts }: Shop): Page {
  return {
    file: 'returns.html',
    title: texts.frame.returns,
    main: html`<div class="wide help"><h1>${texts.frame.returns}</h1><shop-returns></shop-returns><shop-policy></shop-policy></div>`,
  };
}

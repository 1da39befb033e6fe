/** What is made of the texts to be put on a shop without a server: a text for a page of it, and whole pages. */
import { html, type TemplateResult } from 'lit';
import { browser } from 'wxt/browser';
import type { Platform } from '../../../content/starter/platform.ts';
import { languageName } from '../../../content/values/locale.ts';
import type { WelcomeContext } from './context.ts';
import { firstPage, pagesOf, pasted, saved, tagOf, textFiles } from './pages.ts';
import { act } from './work.ts';

/** The two ways, for texts that nothing stops. */
export function renderReady(welcome: WelcomeContext): TemplateResult {
  const { words, start } = welcome;
  const { say, locale } = words;
  const { told, platform } = start;
  const way = ways[platform];
  return html`
    <section>
      <h2>${say('start:place.paste')}</h2>
      <p>${say(`start:place.paste.${way}`)}</p>
      <p class="row">
        ${told.locales.map((each) => html`<button @click=${() => act(welcome, async (center) => copied(await pasted(center, each), say('start:place.copied')))}>${say('start:place.copy', { language: languageName(each, locale) })}</button>`)}
      </p>
    </section>
    <section>
      <h2>${say('start:place.pages')}</h2>
      <p>${say('start:place.pages.about')}</p>
      <p class="row"><button @click=${() => act(welcome, async (center) => saved(`${told.name || 'help'}.zip`, await pagesOf(center)))}>${say('start:place.pages.save')}</button></p>
      <p>${say('start:place.pages.own')}</p>
      <p class="row"><button @click=${() => act(welcome, async (center) => saved(`${told.name || 'help'} texts.zip`, textFiles(center)))}>${say('start:place.pages.texts')}</button></p>
      <p class="row">
        ${told.locales.map((each) => html`<button @click=${() => act(welcome, async (center) => shown(await firstPage(center, each)))}>${say('start:place.pages.show', { language: languageName(each, locale) })}</button>`)}
      </p>
      <p>${say('start:place.pages.tag')}</p>
      <textarea readonly rows="3" spellcheck="false" aria-label=${say('start:place.pages.tag')} .value=${tagOf('/shop-help/bundle.js', '/help/')}></textarea>
      <p class="muted">${say('start:place.promise')}</p>
    </section>
  `;
}

async function shown(page: string): Promise<void> {
  await browser.tabs.create({ url: URL.createObjectURL(new Blob([page], { type: 'text/html' })) });
}

async function copied(text: string, done: string): Promise<string> {
  await navigator.clipboard.writeText(text);
  return done;
}

const ways = {
  woocommerce: 'woocommerce',
  wordpress: 'woocommerce',
  shopify: 'shopify',
  prestashop: 'prestashop',
  shoper: 'shoper',
  idosell: 'other',
  other: 'other',
} as const satisfies { readonly [platform in Platform]: string };

/** One thing that is open: its texts in all languages side by side, its place, and what it has besides. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageName } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import type { ItemView } from '../background/texts-item.ts';
import { fieldWords } from '../place.ts';
import { addressOf, leave, type TextsContext } from './context.ts';
import { renderFact } from './fact-field.ts';
import { renderText } from './text-field.ts';
import { thingTitle } from './title.ts';
import { unlessTyped } from './unless-typed.ts';

/** The thing, whole. */
export function renderItem(page: TextsContext, item: ItemView): TemplateResult {
  const { words } = page;
  const { thing, texts } = item;
  const group = thing.list ?? thing.entry;
  const [title = ''] = texts.map(({ views }) => views[0]?.text).filter((text) => text);
  return html`
    <p class="back"><a href="#">${words.say('texts:item.back')}</a></p>
    <h2 tabindex="-1">${title.replace(/[⟦⟧]/g, '') || untitled(page, thing)}</h2>
    ${item.fixed ? nothing : renderOffer(page, item)} ${item.fixed ? nothing : renderActions(page, item)}
    ${item.category && !item.fixed ? renderCategory(page, item, item.category) : nothing}
    ${texts.map(
      ({ field, views }) => html`<section>
        <h3>${fieldWords(words, group, field)}</h3>
        <div class="languages">${views.map((view) => renderText(page, view))}</div>
      </section>`,
    )}
    ${item.terms ? renderTerms(page, thing.entry, item.terms) : nothing}
    ${item.facts.length ? html`<section class="facts">${item.facts.map((fact) => renderFact(page, fact))}</section>` : nothing}
  `;
}

function untitled({ words, overview }: TextsContext, thing: ItemView['thing']): string {
  const all = overview.groups.flatMap(({ category, things }) => (category ? [category, ...things] : things));
  const listed = all.find((each) => addressOf(each) === addressOf(thing));
  return listed ? thingTitle(words, listed) : words.say('texts:list.untitled');
}

/** What came with the starter is public only once somebody has read it. */
function renderOffer({ words: { say }, act, origin }: TextsContext, item: ItemView): unknown {
  const { thing, adopted } = item;
  const { list, entry } = thing;
  if (adopted || !list) return nothing;
  return html`<p>${say('texts:item.offered')}</p>
    <p class="row">
      <button class="main" @click=${() => act(() => askPanel({ type: 'adopt', origin, list, entry }))}>${say('texts:item.keep')}</button>
      <button @click=${() => remove(act, origin, item.thing, list)}>${say('texts:item.leave')}</button>
    </p>`;
}

function renderActions({ words: { say }, act, origin }: TextsContext, item: ItemView): unknown {
  const { list, entry } = item.thing;
  if (!list) {
    const end = (): Promise<void> =>
      act(async () => {
        await askPanel({ type: 'end-notice', origin });
        leave(item.thing);
      });
    return html`<p class="row"><button @click=${end}>${say('texts:notice.end')}</button></p>`;
  }
  const nudge = (to: 'up' | 'down'): Promise<void> => act(() => askPanel({ type: 'nudge', origin, list, entry, to }));
  const copy = (): Promise<void> =>
    act(async () => {
      const made = await askPanel({ type: 'copy', origin, list, entry });
      location.hash = addressOf({ ...item.thing, entry: made.entry });
    });
  return html`<p class="row">
      <button ?disabled=${item.isFirst} @click=${() => nudge('up')}>${say('texts:item.up')}</button>
      <button ?disabled=${item.isLast} @click=${() => nudge('down')}>${say('texts:item.down')}</button>
      <button @click=${copy}>${say('texts:item.copy')}</button>
      <button ?disabled=${item.isEmpty === false} @click=${() => remove(act, origin, item.thing, list)}>${say('texts:item.remove')}</button>
    </p>
    ${item.isEmpty === false ? html`<p class="muted">${say('texts:item.full')}</p>` : nothing}`;
}

type List = NonNullable<ItemView['thing']['list']>;

/** It can be taken back at once: the step is at hand above. */
function remove(act: TextsContext['act'], origin: string, thing: ItemView['thing'], list: List): Promise<void> {
  return act(async () => {
    await askPanel({ type: 'remove', origin, list, entry: thing.entry });
    leave(thing);
  });
}

function renderCategory(
  { words: { say }, act, origin }: TextsContext,
  { thing: { entry } }: ItemView,
  { id, among }: NonNullable<ItemView['category']>,
): TemplateResult {
  const sort = ({ target }: Event): Promise<void> =>
    act(() => askPanel({ type: 'sort-into', origin, entry, category: (target as HTMLSelectElement).value }));
  return html`<div class="field narrow">
    <label for="category">${say('texts:item.category')}</label>
    <select id="category" .value=${live(id)} @change=${sort}>
      ${among.map((each) => html`<option value=${each.id} ?selected=${each.id === id}>${each.title}</option>`)}
    </select>
  </div>`;
}

function renderTerms(
  { words: { say, locale: own }, act, origin }: TextsContext,
  entry: string,
  all: NonNullable<ItemView['terms']>,
): TemplateResult {
  const tell = (locale: string, text: string): Promise<void> =>
    act(() => askPanel({ type: 'terms', origin, entry, locale, terms: text.split(/[,\n]/) }));
  return html`<section>
    <h3>${say('texts:terms.title')}</h3>
    <p class="muted" id="terms-hint">${say('texts:terms.hint')}</p>
    <div class="languages">
      ${all.map(
        ({ locale, terms, fixed }) => html`<div class="field">
        <label for="terms-${locale}">${languageName(locale, own)}</label>
        <textarea id="terms-${locale}" lang=${locale} rows="1" aria-describedby="terms-hint" ?readonly=${fixed} .value=${unlessTyped(terms.join(', '))}
          @change=${({ target }: Event) => tell(locale, (target as HTMLTextAreaElement).value)}></textarea>
      </div>`,
      )}
    </div>
  </section>`;
}

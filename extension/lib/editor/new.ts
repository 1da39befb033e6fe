/** Adds a question, a category or a passage: its first words are enough, the rest is written where it is opened. */
import { html, type TemplateResult } from 'lit';
import { documentOf } from '../../../content/documents/edit/lists.ts';
import { askPanel } from '../ask.ts';
import { addressOf, type TextsContext } from './context.ts';

const kinds = ['entries', 'categories', 'sections', 'reasons', 'ways'] as const;

/** The form for something new. */
export function renderNew({ words: { say }, origin, overview, act }: TextsContext): TemplateResult {
  const categories = overview.groups.flatMap(({ category }) => category ?? []);
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const list = kinds.find((each) => each === data.get('kind')) ?? 'entries';
    const words = String(data.get('new-words')).trim();
    const category = String(data.get('into') ?? '');
    act(async () => {
      const into = list === 'entries' ? { category } : {};
      const { entry } = await askPanel({ type: 'add', origin, list, words, ...into });
      location.hash = addressOf({
        document: documentOf[list],
        list,
        entry,
      });
    });
  };
  return html`
    <p class="back"><a href="#">${say('texts:item.back')}</a></p>
    <h2 tabindex="-1">${say('texts:new.title')}</h2>
    <form class="narrow" @submit=${add}>
      <div class="field">
        <label for="kind">${say('texts:new.kind')}</label>
        <select id="kind" name="kind">${kinds.map((kind) => html`<option value=${kind}>${say(`texts:new.${kind}`)}</option>`)}</select>
      </div>
      <div class="field">
        <label for="into">${say('texts:new.into')}</label>
        <select id="into" name="into">${categories.map(({ entry, title }) => html`<option value=${entry}>${title}</option>`)}</select>
      </div>
      <div class="field">
        <label for="new-words">${say('texts:new.words')}</label>
        <input id="new-words" name="new-words" type="text" required autocomplete="off" lang=${overview.locales[0] ?? ''}>
      </div>
      <p class="row"><button class="main">${say('texts:new.go')}</button></p>
    </form>
  `;
}

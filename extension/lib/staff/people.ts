/** The people of one shop, for its owner: who may do what, who did what, and a way to change it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../content/values/locale.ts';
import { askPanel } from '../ask.ts';
import type { PanelContext } from '../panel/context.ts';
import type { Done, Everybody } from '../stores/people.ts';
import { dayOf } from './day.ts';
import { Inviting } from './inviting.ts';
import type { StaffWords } from './words.ts';

export class PeopleList {
  readonly #panel: PanelContext;
  readonly #words: StaffWords;
  readonly #inviting: Inviting;
  readonly #origin: string;
  #everybody: Everybody | undefined;
  #locales: readonly Locale[] = [];
  #done: readonly Done[] = [];

  constructor(panel: PanelContext, words: StaffWords, origin: string) {
    this.#panel = panel;
    this.#words = words;
    this.#origin = origin;
    this.#inviting = new Inviting(panel, words);
  }

  /** Folded away until somebody looks. */
  render(): TemplateResult {
    const { say } = this.#words;
    const load = () => this.#panel.act(() => this.#load());
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && !this.#everybody && load()}>
      <summary>${say('staff:people.title')}</summary>
      ${
        this.#everybody
          ? html`${this.#renderPeople(this.#everybody)} ${this.#inviting.render(this.#origin, this.#locales, () => this.#load())} ${this.#renderDone()}`
          : html`<p class="row"><button @click=${load}>${say('staff:requests.again')}</button></p>`
      }
    </details>`;
  }

  async #load(): Promise<void> {
    const origin = this.#origin;
    const [everybody, { shop }] = await Promise.all([
      askPanel({ type: 'people', origin }),
      askPanel({ type: 'texts', origin }),
    ]);
    this.#everybody = everybody;
    this.#locales = shop.locales.filter((locale) => locale !== shop.source);
  }

  #renderPeople({ people, invitations }: Everybody): TemplateResult {
    const { say } = this.#words;
    const origin = this.#origin;
    const button = (key: 'remove' | 'uninvite', name: string, work: () => Promise<unknown>): TemplateResult => {
      const change = () => this.#panel.act(() => work().then(() => this.#load()));
      return html`<p class="row"><button aria-label=${say(`staff:people.${key}.of`, { name })} @click=${change}>${say(`staff:people.${key}`)}</button></p>`;
    };
    return html`<ul>
      ${people.map(
        ({ id, name, can, you, lastSeenAt, expiresAt }) => html`<li>
          <b>${name}${you ? ` · ${say('staff:people.you')}` : ''}</b>
          <p class="muted">${can}<br>${say('staff:people.until', { day: dayOf(expiresAt) })}${lastSeenAt ? ` · ${say('staff:people.seen', { day: dayOf(lastSeenAt) })}` : ''}</p>
          ${you ? nothing : button('remove', name, () => askPanel({ type: 'remove-person', origin, id }))}
        </li>`,
      )}
      ${invitations.map(
        ({ id, name, can, expiresAt }) => html`<li>
          <b>${name} · ${say('staff:people.invited', { day: dayOf(expiresAt) })}</b>
          <p class="muted">${can}</p>
          ${button('uninvite', name, () => askPanel({ type: 'uninvite', origin, id }))}
        </li>`,
      )}
    </ul>`;
  }

  #renderDone(): TemplateResult {
    const { say, locale } = this.#words;
    const load = () =>
      this.#panel.act(async () => {
        this.#done = await askPanel({ type: 'done', origin: this.#origin });
      });
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && load()}>
      <summary>${say('staff:done.title')}</summary>
      <ul>${this.#done.map(
        ({ at, who, what, facts }) => html`<li>
          <b>${say('staff:done.what', { what, name: String(facts.name ?? '') })}</b>
          <p class="muted">${say('staff:done.when', { day: dayOf(at) })}, ${time.format(new Date(at))} · ${who || say('staff:done.server')}</p>
        </li>`,
      )}</ul>
    </details>`;
  }
}

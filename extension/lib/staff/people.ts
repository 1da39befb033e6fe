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
  /** Whose access is to be taken away at the next press. */
  #leaving = '';

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
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && load()}>
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
    const takeBack = (id: string) => this.#change(() => askPanel({ type: 'uninvite', origin, id }));
    return html`<ul>
      ${people.map(
        ({ id, name, can, you, lastSeenAt, expiresAt }) => html`<li>
          <b>${name}${you ? ` · ${say('staff:people.you')}` : ''}</b>
          <p class="muted">${can}<br>${say('staff:people.until', { day: dayOf(expiresAt) })}${lastSeenAt ? ` · ${say('staff:people.seen', { day: dayOf(lastSeenAt) })}` : ''}</p>
          ${you ? nothing : this.#renderRemoval(id, name)}
        </li>`,
      )}
      ${invitations.map(
        ({ id, name, can, expiresAt }) => html`<li>
          <b>${name} · ${say('staff:people.invited', { day: dayOf(expiresAt) })}</b>
          <p class="muted">${can}</p>
          <p class="row"><button type="button" aria-label=${say('staff:people.uninvite.of', { name })} @click=${() => takeBack(id)}>${say('staff:people.uninvite')}</button></p>
        </li>`,
      )}
    </ul>
    ${people.length > 1 ? html`<p class="muted">${say('staff:people.change')}</p>` : nothing}`;
  }

  /** Access that is taken away comes back by an invitation only: it takes two presses. */
  #renderRemoval(id: string, name: string): TemplateResult {
    const { say } = this.#words;
    const isSure = this.#leaving === id;
    const press = (): void => {
      this.#leaving = isSure ? '' : id;
      if (isSure) this.#change(() => askPanel({ type: 'remove-person', origin: this.#origin, id }));
      else this.#panel.draw();
    };
    return html`<p class="row"><button type="button" aria-label=${say(isSure ? 'staff:people.remove.sure' : 'staff:people.remove.of', { name })} @click=${press}>
      ${isSure ? say('staff:people.remove.sure', { name }) : say('staff:people.remove')}
    </button></p>`;
  }

  #change(work: () => Promise<unknown>): Promise<void> {
    return this.#panel.act(async () => {
      await work();
      this.#inviting.forget();
      await this.#load();
    });
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

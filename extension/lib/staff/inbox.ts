/** The requests of customers: what is due first, and a way to the desk where each is answered. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { browser } from 'wxt/browser';
import { instantOf, isCalendarDay, wallClock } from '../../../content/values/calendar.ts';
import { askPanel } from '../ask.ts';
import type { Inbox } from '../background/inbox.ts';
import type { PanelContext } from '../panel/context.ts';
import type { Listed } from '../stores/inbox.ts';
import type { StaffWords } from './words.ts';

export class InboxList {
  readonly #panel: PanelContext;
  readonly #words: StaffWords;
  #inbox: Inbox | undefined;
  /** What is settled is shown as well. */
  #settled = false;

  constructor(panel: PanelContext, words: StaffWords) {
    this.#panel = panel;
    this.#words = words;
  }

  /** Folded away until somebody looks. */
  render(origin: string): TemplateResult {
    const { say } = this.#words;
    const load = (): Promise<void> =>
      this.#panel.act(async () => {
        this.#inbox = await askPanel({ type: 'requests', origin, settled: this.#settled });
      });
    const widen = ({ target }: Event): void => {
      this.#settled = (target as HTMLInputElement).checked;
      load();
    };
    return html`<details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && !this.#inbox && load()}>
      <summary>${say('staff:requests.title')}</summary>
      <label class="choice"><input type="checkbox" .checked=${this.#settled} @change=${widen}> ${say('staff:requests.settled')}</label>
      ${this.#inbox ? this.#renderList(origin, this.#inbox) : nothing}
      <p class="row"><button @click=${load}>${say('staff:requests.again')}</button></p>
    </details>`;
  }

  #renderList(origin: string, { requests, more }: Inbox): TemplateResult {
    const { say } = this.#words;
    return html`
      ${requests.length ? html`<ul>${requests.map((each) => this.#renderRow(origin, each))}</ul>` : html`<p>${say('staff:requests.none')}</p>`}
      <p>${more ? say('staff:requests.more') : nothing} <button type="button" @click=${() => this.#open(origin)}>${say('staff:requests.desk')}</button></p>
    `;
  }

  #renderRow(origin: string, listed: Listed): TemplateResult {
    const { say } = this.#words;
    const { reference, kind, name, order, state, dueOn, stage, receivedAt, isRead, isVerified } = listed;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const facts = [
      order && say('staff:requests.order', { order }),
      say('staff:requests.received', { day: instantOf(wallClock(new Date(receivedAt), timeZone).day) }),
      say(`staff:requests.state.${state}`),
      !isVerified && say('staff:requests.unverified'),
    ];
    return html`<li>
      <b>${isRead ? nothing : html`${say('staff:requests.new')} · `}${say('staff:requests.kind', { kind })}: ${name}</b>
      ${dueOn && isCalendarDay(dueOn) ? html`<p class=${ifDefined(stage === 'late' ? 'problem' : undefined)}>${say('staff:requests.due', { stage: stage ?? 'before', day: instantOf(dueOn) })}</p>` : nothing}
      <p class="muted">${reference} · ${facts.filter((fact) => fact).join(' · ')}</p>
      <p class="row"><button type="button" @click=${() => this.#open(origin, `/requests/${reference}`)}>${say('staff:requests.open')}</button></p>
    </li>`;
  }

  /** The access lies in the background: the desk is opened by a link that works once. */
  #open(origin: string, path = ''): Promise<void> {
    return this.#panel.act(async () => {
      const link = new URL(await askPanel({ type: 'desk', origin }));
      link.searchParams.set('next', `/staff${path}`);
      link.searchParams.set('language', this.#words.locale);
      await browser.tabs.create({ url: link.href });
    });
  }
}

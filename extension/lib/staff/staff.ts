/** What staff do beside a shop: answer a customer, see what is due. */
import { html, nothing } from 'lit';
import type { Role } from '../../../content/documents/rights.ts';
import { askPanel } from '../ask.ts';
import type { Status } from '../background/shop-requests.ts';
import type { PanelContext } from '../panel/context.ts';
import type { Answering } from './answering.ts';
import type { InboxList } from './inbox.ts';
import { type FrontPage, frontPage } from './page.ts';
import type { PeopleList } from './people.ts';
import { loadStaffWords } from './words.ts';

export class Staff {
  readonly #panel: PanelContext;
  #parts: { readonly answering: Answering; readonly inbox: InboxList; readonly people: PeopleList } | undefined;
  #loading: Promise<void> | undefined;
  #status: Status = {};

  constructor(panel: PanelContext) {
    this.#panel = panel;
  }

  /** For a shop that is connected. */
  render(status: Status): unknown {
    this.#status = status;
    const { origin, connection } = status;
    if (!origin || !connection) return nothing;
    this.#loading ??= this.#load();
    if (!this.#parts) return nothing;
    const { answering, inbox, people } = this.#parts;
    const { kind, traits } = connection;
    const may = (...roles: readonly Role[]): boolean =>
      kind === 'server' && traits.roles.some((role) => roles.includes(role));
    return html`${may('requests', 'owner') ? inbox.render(origin) : nothing} ${answering.render()}
      ${may('owner') ? people.render() : nothing}`;
  }

  async #load(): Promise<void> {
    const panel = this.#panel;
    // nobody else than a connected shop has use for them
    const [words, { Answering }, { InboxList }, { PeopleList }] = await Promise.all([
      loadStaffWords(panel.words.locale),
      import('./answering.ts'),
      import('./inbox.ts'),
      import('./people.ts'),
    ]);
    const texts = () => askPanel({ type: 'texts', origin: this.#status.origin ?? '' });
    const page = async (): Promise<FrontPage | undefined> => {
      if (!this.#status.found || panel.tab === undefined) return undefined;
      return frontPage(panel.tab);
    };
    this.#parts = {
      answering: new Answering({ words, panel, texts, page }),
      inbox: new InboxList(panel, words),
      people: new PeopleList(panel, words, this.#status.origin ?? ''),
    };
    await panel.act(async () => {});
  }
}

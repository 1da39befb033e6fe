/** What staff do beside a shop: answer a customer, see what is due. */
import { html, nothing } from 'lit';
import { browser } from 'wxt/browser';
import { askPanel } from '../ask.ts';
import type { Status } from '../background/panel.ts';
import type { PanelContext } from '../panel/context.ts';
import { Answering } from './answering.ts';
import { InboxList } from './inbox.ts';
import { loadStaffWords } from './words.ts';

export class Staff {
  #parts: { readonly answering: Answering; readonly inbox: InboxList } | undefined;
  #status: Status = {};

  constructor(panel: PanelContext) {
    loadStaffWords(panel.words.locale).then((words) => {
      const texts = () => askPanel({ type: 'texts', origin: this.#status.origin ?? '' });
      const page = async (): Promise<string | undefined> => {
        if (!this.#status.found || panel.tab === undefined) return undefined;
        return (await browser.tabs.get(panel.tab).catch(() => undefined))?.url;
      };
      this.#parts = { answering: new Answering({ words, panel, texts, page }), inbox: new InboxList(panel, words) };
      return panel.act(async () => {});
    });
  }

  /** For a shop that is connected. */
  render(status: Status): unknown {
    this.#status = status;
    const { origin, connection } = status;
    if (!this.#parts || !origin || !connection) return nothing;
    const { answering, inbox } = this.#parts;
    const { kind, traits } = connection;
    const mayRead = kind === 'server' && traits.roles.some((role) => role === 'requests' || role === 'owner');
    return html`${mayRead ? inbox.render(origin) : nothing} ${answering.render()}`;
  }
}

/** Everything in the panel that belongs to one shop: what was said of one is never drawn, or pressed, beside another. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Changes } from '../background/changes.ts';
import type { FieldView } from '../background/field.ts';
import type { Status } from '../background/shop-requests.ts';
import type { Known } from '../connections.ts';
import { Staff } from '../staff/staff.ts';
import { renderAllTexts } from './all-texts.ts';
import { renderChanges } from './changes.ts';
import { renderConnect } from './connect.ts';
import type { PanelContext } from './context.ts';
import { renderFiles } from './files.ts';
import { History } from './history.ts';
import { Languages } from './languages.ts';
import { Leaving } from './leaving.ts';
import { renderPerson } from './person.ts';
import { Publishing } from './publishing.ts';
import { TakingIn } from './taking-in.ts';

export class ShopParts {
  readonly #panel: PanelContext;
  readonly #origin: string;
  readonly #publishing: Publishing;
  readonly #history: History;
  readonly #languages: Languages;
  readonly #staff: Staff;
  readonly #takingIn: TakingIn;
  readonly #leaving: Leaving;

  constructor(panel: PanelContext, origin: string) {
    this.#panel = panel;
    this.#origin = origin;
    this.#publishing = new Publishing(panel, origin, () => this.#history.reload());
    this.#history = new History(panel, origin, this.#publishing);
    this.#languages = new Languages(panel, origin);
    this.#staff = new Staff(panel);
    this.#takingIn = new TakingIn(panel, origin);
    this.#leaving = new Leaving(panel, origin);
  }

  /** Keeps what is typed into its texts; tells whether nothing is left that could be lost. */
  keep(): Promise<boolean> {
    return this.#languages.keep();
  }

  /** What can be done with the shop; `views` are of the text that is open, and `isOver` tells whether the access is. */
  render(status: Status, changes: Changes, views: readonly FieldView[], isOver: boolean): TemplateResult {
    const { connection } = status;
    const panel = this.#panel;
    return html`
      ${connection ? renderPerson(panel.words, connection) : nothing}
      ${renderAllTexts(panel.words, this.#origin)} ${this.#languages.render(views)} ${renderChanges(panel, this.#origin, changes)}
      <div class="publishing">${this.#publishing.render(changes, isOver)}</div>
      ${this.#staff.render(status)} ${this.#history.render()}
      ${connection ? renderFiles(panel, connection, changes.changes.length > 0, this.#takingIn) : nothing}
    `;
  }

  /** Connects anew, unless that `isOffered` elsewhere, and disconnects; `count` changes are not published. */
  renderWayOut(connection: Known, count: number, isOffered: boolean): TemplateResult {
    const panel = this.#panel;
    const again =
      connection.kind === 'server' && !isOffered
        ? html`<details><summary>${panel.words.say('editor:connect.again')}</summary>${renderConnect(panel, { origin: this.#origin, again: true, folded: true })}</details>`
        : nothing;
    return html`${again} ${this.#leaving.render(connection, count)}`;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readOrder } from '../../content/returns/order-link/read.ts';
import type { KnownOrder } from '../../content/returns/steps/answers.ts';
import type { ReturnsKey } from '../../locales/returns.ts';
import type { Words } from '../help-controller.ts';
import { Beginning } from './beginning.ts';
import { DraftController } from './draft-controller.ts';
import { FocusController } from './focus-controller.ts';
import type { Channel } from './keep/channel.ts';
import { KeepController } from './keep-controller.ts';
import { LinkController } from './link-controller.ts';
import { lookUp } from './look-up.ts';
import type { ReturnsDocuments } from './needs.ts';
import type { LookUp } from './orders.ts';
import { type Sender, stepOf } from './outcome.ts';
import { OutcomeController } from './outcome-controller.ts';
import { PhotosController } from './photos-controller.ts';
import { fetchBesides } from './screens/besides.ts';
import { SendController } from './send-controller.ts';
import { SlipController } from './slip-controller.ts';
import { StatementController } from './statement-controller.ts';
import type { Mark } from './trail.ts';
import type { View } from './view.ts';
import { WizardController } from './wizard-controller.ts';

/** What the way begins with. */
interface Entrance extends ReturnsDocuments {
  readonly words: Words<ReturnsKey>;
  readonly mode: string;
  readonly channel: Channel | undefined;
}

/** Leads a customer from where they came in to the acknowledgement: brings links, drafts, screens and sending together. */
export class WayController implements ReactiveController {
  readonly #wizard: WizardController;
  readonly #draft: DraftController;
  readonly #sending: SendController;
  readonly #shown: OutcomeController;
  readonly #photos: PhotosController;
  readonly #statement: StatementController;
  readonly #keeping: KeepController;
  readonly #focus: FocusController;
  readonly #link: LinkController;
  readonly #slips: SlipController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #beginning: Beginning;
  #entered = false;

  constructor(host: ReactiveControllerHost & HTMLElement, documents: () => ReturnsDocuments | undefined) {
    this.#host = host;
    this.#draft = new DraftController(host);
    this.#wizard = new WizardController(host, {
      documents,
      onTold: (told) => this.#draft.write(told),
      stays: (mark) => this.#stays(mark),
    });
    this.#photos = new PhotosController(host, () => this.#draft.keepPhotos(this.#photos.blobs));
    this.#statement = new StatementController(host);
    this.#keeping = new KeepController(host);
    this.#slips = new SlipController(host);
    this.#shown = new OutcomeController(
      host,
      (received) => this.#beginning.end(received),
      (arrived) => this.#draft.write({ arrived }),
    );
    const sender: Sender = {
      isBusy: () => this.#wizard.begun,
      confirmed: () => this.#draft.confirmed,
      onConfirmed: (confirmed) => this.#draft.write({ confirmed }),
      onUnasked: () => this.#focus.spare(),
    };
    this.#sending = new SendController(host, sender, this.#shown);
    this.#focus = new FocusController(host, () => (this.#entered ? this.#place : ''));
    this.#beginning = new Beginning({
      ...{ wizard: this.#wizard, draft: this.#draft, sending: this.#sending, shown: this.#shown },
      ...{ photos: this.#photos, focus: this.#focus },
    });
    this.#link = new LinkController(host, (link) => this.#entered && this.#beginning.follow(link));
    host.addController(this);
  }

  /** What comes with an outcome is fetched while the customer reads what they are about to send. */
  hostUpdated(): void {
    if (this.#entered && /^(confirm|check|received|unsent)/.test(this.#place))
      fetchBesides(() => this.#host.requestUpdate());
  }

  /** Begins, once there are documents: with what was told before, and with what the address says. */
  enter({ mode, channel, words, ...documents }: Entrance): void {
    this.#sending.open(documents, channel);
    this.#statement.prepare(documents.shop, words.locale);
    if (this.#entered) return;
    this.#entered = true;
    this.#beginning.enter(mode);
    this.#link.follow();
  }

  /** Takes an order as the page knows it. */
  know(order: KnownOrder): void {
    const known = readOrder(order);
    if (known && !this.#wizard.take(known)) this.#photos.restore([]);
  }

  /** What the screens are drawn from. */
  view({ shop, policy }: ReturnsDocuments, words: Words<ReturnsKey>, orders: LookUp | undefined): View {
    const { setting, answers } = this.#wizard;
    return {
      ...{ words, shop, policy, answers, setting, wizard: this.#wizard, sending: this.#sending, shown: this.#shown },
      ...{ photos: this.#photos, draft: this.#draft, keeping: this.#keeping },
      request: () => this.#statement.request(answers, setting, words),
      lookUp: orders && ((number) => lookUp(number, orders, this.#wizard)),
      onOther: () => {
        this.#wizard.decline();
        this.#focus.to('#order');
      },
      meant: (email) => this.#slips.meant(email),
      focusOn: (selector) => this.#focus.to(selector),
      onNext: () => {
        // the word that it is being prepared stands there
        if (this.#photos.preparing) return;
        if (!this.#wizard.next()) this.#focus.toSummary();
      },
      onSubmit: (request) => this.#sending.submit(request, this.#photos.blobs),
      onResume: this.#beginning.resume,
      onForget: this.#beginning.forget,
      onAnother: this.#beginning.another,
      onSettled: async () => {
        if (await this.#sending.settle()) this.#beginning.another();
      },
    };
  }

  get #place(): string {
    const { outcome } = this.#shown;
    return outcome ? `${stepOf(outcome)} ${outcome.request.key}` : this.#wizard.screen;
  }

  /** Back leads from what is not sent to the screen that sent it; what the shop has stays on the screen. */
  #stays(mark: Mark): boolean {
    const { outcome, looking } = this.#shown;
    if (looking) this.#shown.lookAway();
    else if (outcome && outcome.state !== 'received' && !mark.outcome) this.#sending.putAside();
    return this.#shown.outcome !== undefined;
  }
}

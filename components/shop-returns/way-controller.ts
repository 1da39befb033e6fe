import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Linked } from '../../content/returns/order-link.ts';
import type { Aim, Answers, KnownOrder } from '../../content/returns/steps/answers.ts';
import type { ReturnsKey } from '../../locales/returns.ts';
import type { Words } from '../help-controller.ts';
import { DraftController } from './draft-controller.ts';
import { FocusController } from './focus-controller.ts';
import type { Channel } from './keep/channel.ts';
import { KeepController } from './keep-controller.ts';
import { LinkController } from './link-controller.ts';
import { type LookUp, lookUp } from './look-up.ts';
import type { ReturnsDocuments } from './needs.ts';
import { PhotosController } from './photos-controller.ts';
import { fetchAcknowledged } from './screens/received.ts';
import { SendController } from './send-controller.ts';
import { StatementController } from './statement-controller.ts';
import { currentMark } from './trail.ts';
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
  readonly #photos: PhotosController;
  readonly #statement: StatementController;
  readonly #keeping: KeepController;
  readonly #focus: FocusController;
  readonly #link: LinkController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What the page says that its customers come for. */
  #aim: Aim | undefined;
  #entered = false;

  constructor(host: ReactiveControllerHost & HTMLElement, documents: () => ReturnsDocuments | undefined) {
    this.#host = host;
    this.#draft = new DraftController(host);
    this.#wizard = new WizardController(host, documents, (told) => this.#draft.write(told));
    this.#photos = new PhotosController(host);
    this.#statement = new StatementController(host);
    this.#keeping = new KeepController(host);
    this.#sending = new SendController(host, {
      isBusy: () => this.#wizard.touched || this.#draft.begun,
      confirmed: () => this.#draft.confirmed,
      onConfirmed: (confirmed) => this.#draft.write({ confirmed }),
      onReceived: (received) => this.#draft.finish(received),
    });
    this.#focus = new FocusController(host, () => (this.#entered ? this.#place : ''));
    this.#link = new LinkController(host, (link) => this.#entered && this.#follow(link));
    host.addController(this);
  }

  /** What comes with the acknowledgement is fetched while the customer reads what they are about to send. */
  hostUpdated(): void {
    if (this.#entered && ['confirm', 'check', 'received'].includes(this.#place))
      fetchAcknowledged(() => this.#host.requestUpdate());
  }

  /** Begins, once there are documents: with what was told before, and with what the address says. */
  enter({ mode, channel, words, ...documents }: Entrance): void {
    this.#sending.open(documents, channel);
    this.#statement.prepare(documents.shop, words.locale);
    if (this.#entered) return;
    this.#entered = true;
    this.#aim = mode === 'withdrawal' ? mode : undefined;
    this.#wizard.aim = this.#aim;
    const kept = this.#draft.open(mode);
    this.#wizard.resume(kept);
    // a reload, or Back; who comes anew begins anew
    if (kept.received && currentMark()) this.#sending.restore(kept.received);
    this.#link.follow();
  }

  /** Takes an order as the page knows it. */
  know(order: KnownOrder): void {
    this.#wizard.order = order;
  }

  /** What the screens are drawn from. */
  view({ shop, policy }: ReturnsDocuments, words: Words<ReturnsKey>, orders: LookUp | undefined): View {
    const { setting, answers } = this.#wizard;
    return {
      ...{ words, shop, policy, answers, setting, wizard: this.#wizard, sending: this.#sending },
      ...{ photos: this.#photos, draft: this.#draft, keeping: this.#keeping },
      request: () => this.#statement.request(answers, setting, words),
      lookUp: orders && ((number) => lookUp(number, orders, this.#wizard)),
      onNext: () => {
        if (!this.#wizard.next()) this.#focus.toSummary();
      },
      onSubmit: (request) => this.#sending.submit(request, this.#photos.blobs),
      onResume: this.#resume,
      onForget: this.#forget,
      onAnother: this.#another,
      onSettled: async () => {
        if (await this.#sending.settle()) this.#another();
      },
    };
  }

  get #place(): string {
    const { outcome } = this.#sending;
    return outcome ? (outcome.state === 'received' ? 'received' : 'unsent') : this.#wizard.screen;
  }

  #follow({ aim, order }: Linked): void {
    if (order) {
      this.#wizard.order = order;
      // what it says is of the customer alone, and is neither bookmarked nor sent to a shop's statistics
      history.replaceState(history.state, '', `#${aim === 'withdrawal' ? 'withdraw' : 'returns'}`);
    }
    this.#sending.leave();
    this.#wizard.begin(aim ?? this.#aim);
    this.#focus.claim();
  }

  readonly #resume = async (): Promise<void> => {
    const later = await this.#draft.resume();
    if (!later) return;
    this.#photos.restore(later.photos);
    this.#wizard.resume(later.value, later.value.answers);
    this.#focus.claim();
  };

  readonly #forget = async (): Promise<void> => {
    await this.#draft.remove();
    this.#photos.restore([]);
    this.#wizard.order = undefined;
    this.#begin();
  };

  readonly #another = (aim?: Aim): void => {
    const { contact, order } = this.#wizard.answers;
    this.#begin(aim, { contact, order });
  };

  #begin(aim?: Aim, kept?: Answers): void {
    this.#sending.leave();
    this.#wizard.renew(kept);
    this.#wizard.begin(aim ?? this.#aim);
  }
}

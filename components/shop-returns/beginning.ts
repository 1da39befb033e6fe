import type { Linked } from '../../content/returns/order-link.ts';
import type { Request } from '../../content/returns/request.ts';
import type { Aim, Answers } from '../../content/returns/steps/answers.ts';
import type { DraftController } from './draft-controller.ts';
import type { FocusController } from './focus-controller.ts';
import type { OutcomeController } from './outcome-controller.ts';
import type { PhotosController } from './photos-controller.ts';
import type { SendController } from './send-controller.ts';
import type { Acknowledged } from './told.ts';
import { currentMark } from './trail.ts';
import type { WizardController } from './wizard-controller.ts';

/** All that a customer's way begins with, and ends. */
interface Way {
  readonly wizard: WizardController;
  readonly draft: DraftController;
  readonly sending: SendController;
  readonly shown: OutcomeController;
  readonly photos: PhotosController;
  readonly focus: FocusController;
}

/** Begins a way: by a link, again after a reload or another day, anew; and ends it. */
export class Beginning {
  readonly #way: Way;
  /** What the page says that its customers come for. */
  #aim: Aim | undefined;

  constructor(way: Way) {
    this.#way = way;
  }

  /** With what was told in this tab. */
  enter(mode: string): void {
    const { wizard, draft, shown } = this.#way;
    this.#aim = mode === 'withdrawal' ? mode : undefined;
    wizard.aim = this.#aim;
    const kept = draft.open(mode);
    wizard.resume(kept);
    // a reload, or Back; who comes anew begins anew
    if (kept.received && currentMark()) shown.restore(kept.received);
    shown.arrived = kept.arrived ?? [];
  }

  /** With what a link says. */
  follow({ aim, order }: Linked): void {
    const { wizard, focus, photos } = this.#way;
    if (order) {
      wizard.declined = undefined;
      if (!wizard.take(order)) photos.restore([]);
      // what it says is of the customer alone, and is neither bookmarked nor sent to a shop's statistics
      history.replaceState(history.state, '', `#${aim === 'withdrawal' ? 'withdraw' : 'returns'}`);
    }
    this.#leave();
    wizard.begin(aim ?? this.#aim);
    focus.claim();
  }

  /** With what was left on this device. */
  readonly resume = async (): Promise<void> => {
    const { wizard, draft, photos, focus } = this.#way;
    const later = await draft.resume();
    if (!later) return;
    photos.restore(later.photos);
    wizard.resume(later.value, later.value.answers);
    focus.claim();
  };

  /** With nothing, and leaves nothing on this device. */
  readonly forget = async (): Promise<void> => {
    const { wizard, draft, photos, shown, focus } = this.#way;
    await draft.remove();
    photos.restore([]);
    wizard.order = undefined;
    shown.arrived = [];
    this.#begin();
    focus.claim();
  };

  /** With something else; the order and who asks stay. */
  readonly another = (aim?: Aim): void => {
    const { wizard, shown } = this.#way;
    const { outcome } = shown;
    const { contact, order } = wizard.answers;
    this.#begin(aim, { contact, order: outcome ? orderOf(outcome.request.order) : order });
  };

  /** Nothing of what was told stays once the shop has it; who asks may ask for something else. */
  end(received: Acknowledged): void {
    const { wizard, draft, photos } = this.#way;
    draft.finish(received);
    wizard.renew({ contact: wizard.answers.contact });
    photos.restore([]);
  }

  #begin(aim?: Aim, kept?: Answers): void {
    const { wizard } = this.#way;
    this.#leave();
    wizard.renew(kept);
    wizard.begin(aim ?? this.#aim);
  }

  #leave(): void {
    const { sending, draft } = this.#way;
    sending.leave();
    draft.write({ received: undefined });
  }
}

function orderOf({ number, described, orderedOn, deliveredOn }: Request['order']): Answers['order'] {
  return { number, described, orderedOn, deliveredOn };
}

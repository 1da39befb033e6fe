/** What every screen is drawn from. */
import type { PublishedPolicy, PublishedShop } from '../../content/documents/published.ts';
import type { Request } from '../../content/returns/request.ts';
import type { Aim, Answers, Setting } from '../../content/returns/steps/answers.ts';
import type { ReturnsKey } from '../../locales/returns.ts';
import type { Words } from '../help-controller.ts';
import type { DraftController } from './draft-controller.ts';
import type { KeepController } from './keep-controller.ts';
import type { OutcomeController } from './outcome-controller.ts';
import type { PhotosController } from './photos-controller.ts';
import type { SendController } from './send-controller.ts';
import type { WizardController } from './wizard-controller.ts';

export interface View {
  readonly words: Words<ReturnsKey>;
  readonly shop: PublishedShop;
  readonly policy: PublishedPolicy;
  readonly answers: Answers;
  readonly setting: Setting;
  readonly wizard: WizardController;
  readonly sending: SendController;
  readonly shown: OutcomeController;
  readonly photos: PhotosController;
  readonly draft: DraftController;
  readonly keeping: KeepController;
  /** The request of what was told, for the last screen. */
  readonly request: () => Request;
  /** Looks an order up by what was typed; absent, where the page has nothing to look in. */
  readonly lookUp?: ((number: string) => void) | undefined;
  /** It is another order than the one that is known. */
  readonly onOther: () => void;
  /** What was probably meant by an address. */
  readonly meant: (email: string | undefined) => string | undefined;
  /** Leads the focus to the first that `selector` finds, once it is drawn. */
  readonly focusOn: (selector: string) => void;
  /** Goes on, or to what is missing. */
  readonly onNext: () => void;
  readonly onSubmit: (request: Request) => void;
  /** Goes on with what was left on this device. */
  readonly onResume: () => void;
  /** Deletes from this device what was told. */
  readonly onForget: () => void;
  /** The customer sent it another way. */
  readonly onSettled: () => void;
  /** Begins anew; the order and who asks stay. */
  readonly onAnother: (aim?: Aim) => void;
}

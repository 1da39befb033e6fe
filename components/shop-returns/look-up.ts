import type { KnownOrder } from '../../content/returns/steps/answers.ts';
import type { WizardController } from './wizard-controller.ts';

/** Looks up an order by the number that a customer typed; nothing, where there is none such. */
export type LookUp = (number: string, signal: AbortSignal) => Promise<KnownOrder | undefined>;

/** How long a customer may have gone on meanwhile, in milliseconds. */
const patience = 5000;

/** Has the wizard know the order that `orders` finds, if its number is still the one that was typed. */
export async function lookUp(typed: string, orders: LookUp, wizard: WizardController): Promise<void> {
  const number = typed.trim();
  if (!number) return;
  const order = await orders(number, AbortSignal.timeout(patience)).catch(() => undefined);
  if (!order || wizard.answers.order?.number?.trim() !== number) return;
  wizard.order = order;
  wizard.tell({});
}

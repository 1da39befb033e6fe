import { readOrder } from '../../content/returns/order-link/read.ts';
import type { LookUp } from './orders.ts';
import type { WizardController } from './wizard-controller.ts';

/** How long a customer may have gone on meanwhile, in milliseconds. */
const patience = 5000;

/** Has the wizard know the order that `orders` finds, if the customer has not gone on from where they typed its number. */
export async function lookUp(typed: string, orders: LookUp, wizard: WizardController): Promise<void> {
  const number = typed.trim();
  if (!number) return;
  const { screen } = wizard;
  const order = readOrder(await orders(number, AbortSignal.timeout(patience)).catch(() => undefined));
  const isLate = wizard.screen !== screen || wizard.answers.order?.number?.trim() !== number;
  if (!order || isLate) return;
  wizard.order = order;
  wizard.tell({});
}

import type { PanelRequest } from '../requests.ts';
import type { Shops } from './shop.ts';

/** What answers requests of these kinds. */
export type Handlers<Type extends PanelRequest['type']> = {
  readonly [Each in Type]: (shops: Shops, request: Extract<PanelRequest, { type: Each }>) => Promise<unknown>;
};

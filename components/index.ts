/** The classes of all elements and their events; `shop-help/define` also registers the tags. */
export {
  HelpContactEvent,
  HelpErrorEvent,
  HelpFeedbackEvent,
  HelpOpenEvent,
  HelpSearchEvent,
} from './events.ts';
export { ShopFaq } from './shop-faq/shop-faq.ts';
export { HelpAskEvent } from './shop-policy/ask-event.ts';
export { ShopPolicy } from './shop-policy/shop-policy.ts';
export { ReturnSettledEvent, ReturnStepEvent, ReturnSubmitEvent } from './shop-returns/events.ts';
export { ShopReturns } from './shop-returns/shop-returns.ts';
export { ShopWithdraw } from './shop-withdraw/shop-withdraw.ts';

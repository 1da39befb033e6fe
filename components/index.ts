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

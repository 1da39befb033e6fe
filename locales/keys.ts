/**
 * The names of messages, `namespace:noun.noun`, and the shape of those who say them.
 *
 * English is the list: a key that it lacks is not a key.
 */
import type { TextTree, Values } from '../content/values/text.ts';
import type * as en from './en/index.ts';

/** The namespaces that shop pages carry. */
export type PageNamespace = 'contact' | 'faq';

/** The messages of some namespaces in one language, parsed: plain JSON. */
export type Messages<Namespace extends string = PageNamespace> = {
  readonly [namespace in Namespace]: { readonly [name: string]: TextTree };
};

/** The key of a message, as `faq:list.all`. */
export type Key<Namespace extends keyof typeof en = keyof typeof en> = {
  [namespace in Namespace]: `${namespace}:${keyof (typeof en)[namespace] & string}`;
}[Namespace];

/** The key of a message that shop pages carry. */
export type PageKey = Key<PageNamespace>;

/** Says a message in one language, filled with `values`. */
export type Say<Name extends string = Key> = (key: Name, values?: Values) => string;

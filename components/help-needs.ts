import type { DocumentName } from '../content/documents/center.ts';
import type { Locale } from '../content/values/locale.ts';
import type { Messages } from '../locales/keys.ts';

/** What an element needs before it can be drawn. */
export interface HelpNeeds<Documents> {
  /** Loads its documents; `load` answers with one of them, which has to be of `schema`. */
  readonly documents: (load: LoadDocument) => Promise<Documents>;
  /** Its messages beside those of every page, by language. */
  readonly messages?: { readonly [locale: Locale]: () => Promise<Messages<string>> };
  /** It says nothing that other elements say, so that it need not wait for their words. */
  readonly bare?: true;
}

/** Loads one of the documents of a help centre, in the language that is wanted. */
type LoadDocument = <File>(name: DocumentName, schema: string) => Promise<File>;

/** Parses messages where they are built, so that no page carries a parser. */
import { parseText, TextSyntaxError } from '../content/values/icu.ts';
import type { TextTree } from '../content/values/text.ts';

/** A plugin for Vite by which `import faq from './pl/faq.json?trees'` gives trees; a bad message fails the build. */
export function messageTrees(): MessageTrees {
  return {
    name: 'message-trees',
    enforce: 'pre',
    transform: (code, id) =>
      namespaceFile.test(id) ? `export default ${JSON.stringify(parseMessages(code, id))};` : undefined,
  };
}

/** The trees of a namespace, from the text of its `file`; an error names the file, the key and the place. */
export function parseMessages(json: string, file: string): { [name: string]: TextTree } {
  const messages = Object.entries(JSON.parse(json) as Record<string, string>);
  return Object.fromEntries(messages.map(([name, text]) => [name, parse(text, name, file)]));
}

interface MessageTrees {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => string | undefined;
}

const namespaceFile = /\/locales\/[^/]+\/[^/]+\.json\?trees$/;

function parse(text: string, name: string, file: string): TextTree {
  try {
    return parseText(text);
  } catch (error) {
    if (!(error instanceof TextSyntaxError)) throw error;
    const place = `${file.replace(/\?.*/, '')}, "${name}", character ${error.at + 1}`;
    throw new Error(`${place}: ${error.reason} in ${JSON.stringify(text)}`);
  }
}

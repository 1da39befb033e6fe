/** The lexer of marked, made to give up in time. */
import { Lexer, type MarkedToken, type Token, type TokensList } from 'marked';

/** A token of marked; or `plain`, a text to be shown as it was typed. */
export type LexerToken = MarkedToken | { readonly type: 'plain'; readonly raw: string };

/** How deep quotes and lists may stand in one another, and likewise emphasis and links. */
const deepest = 8;

/** Less than a tenth of a second at worst; an ordinary answer takes a hundredth of it. */
const mostEffort = 400_000;

/**
 * Lexes with bounded depth and effort, whatever the text.
 *
 * Some patterns cost marked their length times the number of places where a construct could begin; that product is
 * the effort, in characters looked at. What is too deep or too much becomes a `plain` token.
 */
export class BoundedLexer extends Lexer {
  #depth = 0;
  #effort = 0;

  constructor() {
    super({ gfm: true });
  }

  /** The tokens of `text`, at all levels of the types that `LexerToken` names. */
  read(text: string): readonly LexerToken[] {
    return this.lex(text) as LexerToken[];
  }

  override blockTokens(text: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(text: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(text: string, tokens: Token[] = [], lastParagraphClipped?: boolean): Token[] {
    return this.#bounded(blockEffort(text), text, tokens, () => super.blockTokens(text, tokens, lastParagraphClipped));
  }

  override inlineTokens(text: string, tokens: Token[] = []): Token[] {
    return this.#bounded(inlineEffort(text), text, tokens, () => super.inlineTokens(text, tokens));
  }

  #bounded(effort: number, text: string, tokens: Token[], lex: () => Token[]): Token[] {
    if (this.#depth >= deepest || this.#effort + effort > mostEffort) {
      tokens.push({ type: 'plain', raw: text });
      // as marked leaves it after each run of blocks
      this.state.top = true;
      return tokens;
    }
    this.#effort += effort;
    this.#depth++;
    const lexed = lex();
    this.#depth--;
    return lexed;
  }
}

/** Few constructs reach across an empty line; lines are looked at sixteen times as fast as what stands in them. */
function blockEffort(text: string): number {
  const parts = text.split(/\n[ \t]*\n/);
  return parts.reduce((sum, part) => sum + (part.length * part.split(/\n|(?:[-+*>]|\d[.)])[ \t]/).length) / 16, 0);
}

/** A word is looked at again from each of its letters, in case it is an address. */
function inlineEffort(text: string): number {
  const words = text.match(/[!-~]+/g) ?? [];
  const begins = text.split(/[*_~`[\]<!\\:@&]/).length;
  return words.reduce((sum, word) => sum + word.length ** 2 / 16, text.length * begins);
}

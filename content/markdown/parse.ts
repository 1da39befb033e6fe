/**
 * Markdown to its tree, as GitHub reads it, with three differences: HTML is text, only safe addresses are followed,
 * and headlines begin at the third level, below the question that a text answers.
 */
import type { Token, Tokens } from 'marked';
import { longestText } from '../documents/text.ts';
import { cleanText } from './clean.ts';
import { type Refused, readInlines, readLiteral } from './inlines.ts';
import { BoundedLexer, type LexerToken } from './lexer.ts';
import type { Block, Inline, ListItem, MarkdownTree, TableRow } from './tree.ts';

/** A text as a tree, and what of it was refused. */
export interface ParsedMarkdown {
  readonly tree: MarkdownTree;
  readonly refused: readonly Refused[];
}

/** The tree of `text`; never throws, and takes a tenth of a second at most. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const clean = cleanText(text);
  const refused: Refused[] = [];
  if (clean.length > longestText) {
    const value = readLiteral(clean);
    return { tree: readPlain(value), refused: [{ kind: 'size', value }] };
  }
  const tokens = new BoundedLexer().read(clean);
  const highest = Math.min(...tokens.map((token) => (token.type === 'heading' ? token.depth : 6)));
  return { tree: readBlocks(tokens, { refused, highest }), refused };
}

const mostLines = 2000;

interface Reading {
  readonly refused: Refused[];
  /** The depth of the text's highest headline: it becomes the third level. */
  readonly highest: number;
}

function readBlocks(tokens: readonly Token[], reading: Reading): MarkdownTree {
  return (tokens as readonly LexerToken[]).flatMap((token) => readBlock(token, reading));
}

function readBlock(token: LexerToken, reading: Reading): Block | readonly Block[] {
  const { refused, highest } = reading;
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return {
        type: 'heading',
        depth: Math.max(3, Math.min(6, 3 + token.depth - highest)),
        children: readInlines(token.tokens, refused),
      };
    case 'list': {
      const children = token.items.map((item) => readItem(item, reading));
      return token.start === '' ? { type: 'list', children } : { type: 'list', start: token.start, children };
    }
    case 'blockquote':
      return { type: 'blockquote', children: readBlocks(token.tokens, reading) };
    case 'code':
      return { type: 'code', value: readLiteral(token.text) };
    case 'table':
      return { type: 'table', children: [token.header, ...token.rows].map((row) => readRow(row, refused)) };
    case 'hr':
      return { type: 'thematicBreak' };
    case 'html':
    case 'plain': {
      const value = readLiteral(token.raw);
      refused.push({ kind: token.type === 'html' ? 'html' : 'size', value });
      return readPlain(value);
    }
    case 'paragraph':
    case 'text':
      return { type: 'paragraph', children: readInlines(token.tokens, refused) };
    default:
      return { type: 'paragraph', children: readInlines([token], refused) };
  }
}

/** Marked puts the box of a task into the item's text, or before it. */
function readItem({ tokens }: Tokens.ListItem, reading: Reading): ListItem {
  const [box, text, ...rest] = tokens;
  if (box?.type !== 'checkbox' || !text || !('tokens' in text)) return readBlocks(tokens, reading);
  return readBlocks([{ ...text, tokens: [box, ...(text.tokens ?? [])] }, ...rest], reading);
}

function readRow(cells: readonly Tokens.TableCell[], refused: Refused[]): TableRow {
  return cells.map((cell) => readInlines(cell.tokens, refused));
}

/** Lines as they were typed, in paragraphs; more of them than a page can bear run together. */
function readPlain(text: string): readonly Block[] {
  if (text.split('\n').length > mostLines) return [{ type: 'paragraph', children: [text.trim()] }];
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => ({ type: 'paragraph', children: paragraph.trim().split('\n').flatMap(readLine) }));
}

function readLine(line: string, index: number): readonly Inline[] {
  return index ? [{ type: 'break' }, line] : [line];
}

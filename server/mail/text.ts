/** A letter as plain text. */
import type { Block, Letter } from './letter.ts';

export function letterText({ heading, blocks }: Letter): string {
  return `${[heading, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plain(block.text);
    case 'quote':
      return `${block.heading}:\n${plain(block.text).replace(/^/gm, '> ')}`;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${indented(value)}`).join('\n');
    case 'list':
      return `${block.heading}:\n${block.items.map((item) => `- ${indented(item)}`).join('\n')}`;
    case 'link':
      return `${block.text}:\n${block.url}`;
  }
}

function indented(text: string): string {
  return plain(text).replaceAll('\n', '\n  ');
}

/** Browsers end lines with two characters: each would make one of its own. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

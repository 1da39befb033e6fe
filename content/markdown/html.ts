/** Markdown as HTML: for files and mail, never for a DOM. */
import type { Block, Inline, ListItem, MarkdownTree } from './tree.ts';
import { safeUrl } from './url.ts';

/** The HTML of `tree`: nothing in it can run, close a tag early or leave an attribute. */
export function htmlOf(tree: MarkdownTree): string {
  return tree.map(blockHtml).join('\n');
}

/** `text` for between tags and within quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references.get(character) ?? '');
}

const references = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children)}</p>`;
    case 'heading': {
      const tag = `h${Math.min(6, Math.max(3, Math.trunc(block.depth) || 3))}`;
      return `<${tag}>${inlinesHtml(block.children)}</${tag}>`;
    }
    case 'list': {
      const items = block.children.map((item) => `<li>${itemHtml(item)}</li>`).join('');
      return block.start === undefined ? `<ul>${items}</ul>` : `<ol start="${Number(block.start)}">${items}</ol>`;
    }
    case 'blockquote':
      return `<blockquote>${htmlOf(block.children)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.value)}</code></pre>`;
    case 'table': {
      const [head = [], ...rows] = block.children;
      const body = rows.map((row) => rowHtml(row, 'td')).join('');
      const table = `<table><thead>${rowHtml(head, 'th')}</thead><tbody>${body}</tbody></table>`;
      // what scrolls must be reached from the keyboard
      return `<div class="table" tabindex="0">${table}</div>`;
    }
    case 'thematicBreak':
      return '<hr>';
  }
}

/** A lone paragraph stands in its item without a tag, as in a list without gaps. */
function itemHtml(item: ListItem): string {
  const [first, ...rest] = item;
  return first?.type === 'paragraph' && !rest.some(({ type }) => type === 'paragraph')
    ? inlinesHtml(first.children) + htmlOf(rest)
    : htmlOf(item);
}

function rowHtml(row: readonly (readonly Inline[])[], tag: 'td' | 'th'): string {
  return `<tr>${row.map((cell) => `<${tag}>${inlinesHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  switch (inline.type) {
    case 'strong':
      return `<strong>${inlinesHtml(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesHtml(inline.children)}</em>`;
    case 'delete':
      return `<del>${inlinesHtml(inline.children)}</del>`;
    case 'inlineCode':
      return `<code>${escapeHtml(inline.value)}</code>`;
    case 'link': {
      const url = safeUrl(inline.url, 'link');
      if (!url) return inlinesHtml(inline.children);
      const rel = /^https?:/i.test(url) ? ' rel="noopener"' : '';
      return `<a href="${escapeHtml(url)}"${rel}>${inlinesHtml(inline.children)}</a>`;
    }
    case 'image': {
      const url = safeUrl(inline.url, 'image');
      return url ? `<img src="${escapeHtml(url)}" alt="${escapeHtml(inline.alt)}">` : escapeHtml(inline.alt);
    }
    case 'break':
      return '<br>';
  }
}

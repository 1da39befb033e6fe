/** Markdown trees as templates: no string becomes HTML, and each address is looked at again. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline, ListItem, MarkdownTree } from '../content/markdown/tree.ts';
import { safeUrl } from '../content/markdown/url.ts';

/** What shows `tree`; whatever it holds, only text, safe links and safe images come of it. */
export function renderMarkdown(tree: MarkdownTree): unknown {
  return tree.map(renderBlock);
}

function renderBlock(block: Block): TemplateResult | typeof nothing {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.children.map(renderInline)}</p>`;
    case 'heading':
      return renderHeading(block.depth, block.children.map(renderInline));
    case 'list': {
      const items = block.children.map((item) => html`<li>${renderItem(item)}</li>`);
      return block.start === undefined ? html`<ul>${items}</ul>` : html`<ol start=${block.start}>${items}</ol>`;
    }
    case 'blockquote':
      return html`<blockquote>${renderMarkdown(block.children)}</blockquote>`;
    case 'code':
      return html`<pre><code>${block.value}</code></pre>`;
    case 'table': {
      const [head = [], ...rows] = block.children;
      // what scrolls must be reached from the keyboard
      return html`<div class="table" tabindex="0"><table>
        <thead><tr>${head.map((cell) => html`<th>${cell.map(renderInline)}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell.map(renderInline)}</td>`)}</tr>`)}</tbody>
      </table></div>`;
    }
    case 'thematicBreak':
      return html`<hr>`;
    default:
      return nothing;
  }
}

function renderHeading(depth: number, text: unknown): TemplateResult {
  if (depth > 5) return html`<h6>${text}</h6>`;
  if (depth > 4) return html`<h5>${text}</h5>`;
  return depth > 3 ? html`<h4>${text}</h4>` : html`<h3>${text}</h3>`;
}

/** A lone paragraph stands in its item without a tag, as in a list without gaps. */
function renderItem([first, ...rest]: ListItem): unknown {
  return first?.type === 'paragraph' && !rest.some(({ type }) => type === 'paragraph')
    ? [first.children.map(renderInline), rest.map(renderBlock)]
    : first && renderMarkdown([first, ...rest]);
}

function renderInline(inline: Inline): unknown {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'strong':
      return html`<strong>${inline.children.map(renderInline)}</strong>`;
    case 'emphasis':
      return html`<em>${inline.children.map(renderInline)}</em>`;
    case 'delete':
      return html`<del>${inline.children.map(renderInline)}</del>`;
    case 'inlineCode':
      return html`<code>${inline.value}</code>`;
    case 'link': {
      const url = safeUrl(inline.url, 'link');
      const words = inline.children.map(renderInline);
      return url ? html`<a href=${url}>${words}</a>` : words;
    }
    case 'image': {
      const url = safeUrl(inline.url, 'image');
      return url ? html`<img src=${url} alt=${inline.alt} loading="lazy">` : inline.alt;
    }
    case 'break':
      return html`<br>`;
    default:
      return nothing;
  }
}

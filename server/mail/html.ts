/** A letter as simple HTML: no pictures, nothing that is fetched, readable in any mail program. */
import { escapeHtml } from '../../content/markdown/html.ts';
import type { Block, Letter } from './letter.ts';

export function letterHtml({ locale, subject, heading, blocks }: Letter): string {
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0 auto;max-width:40em;padding:1em;font:16px/1.5 sans-serif">
<h1 style="font-size:1.4em">${escapeHtml(heading)}</h1>
${blocks.map(blockHtml).join('\n')}
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'quote': {
      const lang = block.locale ? ` lang="${escapeHtml(block.locale)}"` : '';
      return `${title(block.heading)}<blockquote${lang} style="${quoted}">${lines(block.text)}</blockquote>`;
    }
    case 'facts':
      return `<table style="border-spacing:0">${block.rows.map(row).join('')}</table>`;
    case 'list':
      return `${title(block.heading)}<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
    case 'link':
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.text)}</a></p>`;
  }
}

const quoted = 'margin:0;padding:.2em 0 .2em 1em;border-left:3px solid #999';

function row([label, value]: readonly [string, string]): string {
  const cell = 'text-align:left;vertical-align:top;padding:.1em 1em .1em 0';
  return `<tr><th scope="row" style="${cell};font-weight:normal;color:#555">${escapeHtml(label)}</th><td style="${cell}">${lines(value)}</td></tr>`;
}

function title(text: string): string {
  return `<h2 style="font-size:1em;margin-bottom:.3em">${escapeHtml(text)}</h2>`;
}

function lines(text: string): string {
  return escapeHtml(text).replace(/\r\n?|\n/g, '<br>');
}

import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Product, Shop } from '../shop.ts';
import sizes from '../sizes.json' with { type: 'json' };
import { length } from '../text.ts';

type Row = Readonly<Record<string, string | number>>;

/** How the sizes of a product measure, and how to measure oneself; nothing for what has no sizes. */
export function sizeTable({ texts }: Shop, { category, sizes: sold }: Product): Html | false {
  if (category === 'electronics') return false;
  const columns = texts.product.columns[category];
  const rows: readonly Row[] = sizes[category].filter(({ size }) => sold.includes(size));
  return html`<section><h2>${texts.product.table}</h2><table>
<thead><tr>${columns.map(([, title]) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${columns.map(([name = ''], at) =>
        at === 0 ? html`<th scope="row">${row[name]}</th>` : html`<td>${measured(row[name], texts.locale)}</td>`,
      )}</tr>`,
  )}</tbody></table>
<p class="note">${texts.product.measure[category]}</p></section>`;
}

function measured(value: string | number | undefined, locale: string): string | undefined {
  return typeof value === 'number' ? length(value, locale) : value;
}

import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Product, Shop } from '../shop.ts';
import { filled } from '../text.ts';

/** The pictures of a product, one large; choosing another needs no script. */
export function gallery({ texts, about }: Shop, product: Product): Html {
  const alternatives = about(product).picture;
  const pictures = product.pictures.map(
    (name, at) => html`<img src="/pictures/${name}.svg" alt="${alternatives[at]}" width="400" height="400">`,
  );
  if (pictures.length === 1) return html`<div class="gallery">${pictures}</div>`;
  return html`<fieldset class="gallery"><legend class="hidden">${texts.product.gallery}</legend>
${product.pictures.map((name, at) => {
  const label = filled(texts.product.view, { number: at + 1 });
  return html`<label><input type="radio" name="view" aria-label="${label}"${at === 0 && html` checked`}><img src="/pictures/${name}.svg" alt="" width="80" height="80"></label>`;
})}
<div class="views">${pictures}</div></fieldset>`;
}

/** The style sheet for light DOM: the rules of the elements' own rows, inside the tag or the mount. */

/** `light.css`, from the text of `rows.css`. */
export function lightCss(rows: string): string {
  return `:is(shop-faq, .shop-help-faq) {\n${rows.replaceAll(':host', '&')}}\n`;
}

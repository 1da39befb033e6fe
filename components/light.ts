/** The style sheet for light DOM: the rules of the elements' own rows, inside the tag or the mount. */

/** `light.css`, from the text of `rows.css`. */
export function lightCss(rows: string): string {
  return `:is(shop-faq, .shop-help-faq, shop-policy, .shop-help-policy, .shop-help-page) {\n${rows.replaceAll(':host', '&')}}\n${place}`;
}

/** Where scripts run, the search that comes with the element has its place from the start. */
const place = `@media (scripting: enabled) {
  :is(shop-faq:not(:defined, [topic], [limit]), .shop-help-faq:not(shop-faq, [data-topic], [data-limit]))::before {
    content: "";
    min-block-size: 5em;
  }
}
`;

/** Markup that is safe to write into a page as it stands. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, markup is not, nothing is written for what is absent. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/** Builds markup from a template literal. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(written)));
}

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return String(content).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

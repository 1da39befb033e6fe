/** The shop systems whose style sheets lie here, and one that no shop system would ship. */
export const hosts = ['twenty-twenty-five', 'storefront', 'dawn', 'prestashop', 'shoper', 'hostile'] as const;

export type Host = (typeof hosts)[number];

/** What stands in a host's page, and how. */
export interface HostPage {
  readonly host: Host;
  /** The host's dark palette. */
  readonly dark?: boolean;
  readonly lang?: string;
  /** What the shop adds to the head, after the host's style sheet. */
  readonly head?: string;
  /** What the article holds, between a paragraph of the shop's own and another. */
  readonly content: string;
  /** The address of the folder of style sheets, with a slash at its end. */
  readonly styles?: string;
}

/** A page as `host` would draw it: header, article, sidebar, footer, with the classes that its style sheet asks for. */
export function hostPage({ host, dark, lang = 'pl', head = '', content, styles = '/hosts/' }: HostPage): string {
  const { body, header, page, article, aside, footer } = markup[host];
  return `<!doctype html>
<html lang="${lang}"${dark ? ' class="dark"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${host}</title>
<link rel="stylesheet" href="${styles}${host}.css">
${head}
</head>
<body${classed(body)}>
<header${classed(header)}><a href="#">Tarnina</a> <nav><a href="#">Ubrania</a> <a href="#">Buty</a></nav></header>
${page(`<article${classed(article)}>
<h1>Pomoc</h1>
<p>Zanim napiszesz, zajrzyj tutaj. Odpowiadamy w <a href="#">dni robocze</a>.</p>
${content}
<p>Nie ma tu odpowiedzi? <a href="#">Napisz do nas</a>.</p>
</article>
<aside${classed(aside)}><h2>Zakupy</h2><ul><li><a href="#">Dostawa</a></li><li><a href="#">Zwroty</a></li></ul></aside>`)}
<footer${classed(footer)}><p>Tarnina, Warszawa</p></footer>
</body>
</html>
`;
}

interface Markup {
  readonly body?: string;
  readonly header?: string;
  readonly page: (columns: string) => string;
  readonly article?: string;
  readonly aside?: string;
  readonly footer?: string;
}

const markup: Readonly<Record<Host, Markup>> = {
  'twenty-twenty-five': {
    body: 'wp-site-blocks woocommerce',
    page: (columns) => `<main class="page is-layout-constrained">${columns}</main>`,
    article: 'entry-content is-layout-flow',
  },
  storefront: {
    header: 'site-header',
    page: (columns) => `<div class="page">${columns}</div>`,
    article: 'entry-content',
    footer: 'site-footer',
  },
  dawn: {
    header: 'page-width',
    page: (columns) => `<main class="page-width page-width--narrow">${columns}</main>`,
    article: 'rte',
    footer: 'page-width',
  },
  prestashop: {
    page: (columns) => `<section id="wrapper"><div>${columns}</div></section>`,
    article: 'page-content page-cms',
  },
  shoper: { page: (columns) => `<main class="skeleton">${columns}</main>`, article: 'resetcss' },
  hostile: { page: (columns) => `<div class="page">${columns}</div>` },
};

function classed(names: string | undefined): string {
  return names ? ` class="${names}"` : '';
}

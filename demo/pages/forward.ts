import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Language } from './frame.ts';

/**
 * The page at an address without a language: sends on to the reader's language with question and fragment,
 * and without script to the first language.
 */
export function forward(name: string, languages: readonly Language[], file: string): Html {
  const first = languages[0]?.folder;
  return html`<!doctype html>
<html lang="${languages[0]?.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${name}</title>
<link rel="stylesheet" href="/shop.css">
<script src="/forward.js"></script>
<noscript><meta http-equiv="refresh" content="0; url=/${first}/${file}"></noscript>
</head>
<body>
<main class="wide narrow"><h1>${name}</h1>
<ul>${languages.map(
    ({ folder, locale, language }) =>
      html`<li><a href="/${folder}/${file}" lang="${locale}" hreflang="${locale}">${language}</a></li>`,
  )}</ul></main>
</body>
</html>
`;
}

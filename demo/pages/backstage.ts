import type { Content, Html } from '../html.ts';
import { html } from '../html.ts';
import { icon } from './icons.ts';

/** A page for whoever tries the demo, in the dress of the shop; `name` is the shop's. */
export function backstage(name: string, title: string, main: Content): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${name}</title>
<link rel="icon" type="image/svg+xml" href="/pictures/mark.svg">
<script src="/theme.js"></script>
<link rel="stylesheet" href="/shop.css">
<script type="module" src="/mailbox.js"></script>
</head>
<body>
<div class="strip backstage"><div class="wide"><p>Behind the counter: what customers of the demo do not see</p>
<button class="theme" type="button" aria-pressed="false" aria-label="Dark colours" title="Dark colours" hidden>${icon('moon')}</button></div></div>
<header><div class="wide">
<a class="mark" href="/">${name}</a>
<nav class="menu" aria-label="Behind the counter"><a href="/counter/">Counter</a><a href="/mailbox/">Mailbox</a></nav>
</div></header>
<main id="main" class="wide narrow"><h1>${title}</h1>${main}</main>
</body>
</html>
`;
}

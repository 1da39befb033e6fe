/** How the pages of this server look: text and hairlines, one filled button, dates set like print. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcfa, #17181a);
  --ink: light-dark(#1f2226, #e9e7e3);
  --accent: light-dark(#1f5d9e, #8fbcf0);
  --line: color-mix(in oklab, currentColor 18%, transparent);
  --field: color-mix(in oklab, currentColor 55%, transparent);
  --wash: color-mix(in oklab, currentColor 5%, transparent);
  --muted: color-mix(in oklab, currentColor 72%, transparent);
}
*, ::before, ::after { box-sizing: border-box; }
body { max-inline-size: 60em; margin: 0 auto; padding: 0 clamp(1em, 4vw, 2em) 3em; background: var(--paper); color: var(--ink); font: 1em/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2 { margin: 0; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.1875em; }
p, dl, dd, ol, ul, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-underline-offset: 0.25em; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.prose { max-inline-size: 60ch; text-wrap: pretty; }
.muted, dt, .hint { color: var(--muted); font-size: 0.875em; }
.set { font-variant-numeric: tabular-nums; white-space: nowrap; }
body > header { display: flex; flex-wrap: wrap; gap: 0 1.5em; align-items: center; justify-content: space-between; min-block-size: 4em; border-block-end: 1px solid var(--line); }
body > header a { display: inline-flex; align-items: center; min-block-size: 3em; text-decoration: none; }
body > header .shop { font-weight: 600; }
main { display: grid; gap: 2em; padding-block: 2em; }
main > *, section, form, fieldset, details > * { min-inline-size: 0; }
section, form { display: grid; gap: 1em; }
.title { display: grid; gap: 0.5em; }
dl.facts { display: grid; gap: 0.25em 1.5em; }
dl.facts dd { margin-block-end: 0.5em; white-space: pre-line; }
blockquote { padding: 1em; border-inline-start: 2px solid currentColor; background: var(--wash); white-space: pre-line; }
[id$='-error']::before { content: '! '; }
.received::before { content: '✓'; content: '✓' / ''; display: inline-grid; place-items: center; inline-size: 1.4em; block-size: 1.4em; margin-inline-end: 0.4em; border-radius: 50%; background: var(--ink); color: var(--paper); font-size: 0.8em; }
.reference { font-size: 1.5em; font-weight: 600; line-height: 1.25; }
.timeline { border-inline-start: 2px solid currentColor; display: grid; gap: 1em; margin-inline-start: 0.4375em; padding-inline-start: 1.5em; }
.timeline li { position: relative; }
.timeline li::before { content: ''; position: absolute; inset-inline-start: calc(-1.5em - 8px); inset-block-start: 0.4em; inline-size: 14px; block-size: 14px; border: 2px solid currentColor; border-radius: 50%; background: var(--paper); }
.timeline li.reached::before { background: currentColor; }
label, legend { font-weight: 600; }
fieldset { margin: 0; padding: 0; border: 0; display: grid; gap: 0.5em; }
legend { padding: 0; margin-block-end: 0.5em; }
.field { display: grid; gap: 0.25em; }
input:not([type='radio'], [type='checkbox']), select, textarea { inline-size: 100%; min-block-size: 3em; padding: 0.5em 0.75em; border: 1px solid var(--field); border-radius: 8px; background: transparent; color: inherit; font: inherit; }
textarea { min-block-size: 8em; resize: vertical; }
select option { color: CanvasText; background: Canvas; }
input[type='radio'], input[type='checkbox'] { inline-size: 1.25em; block-size: 1.25em; margin: 0; flex: none; accent-color: var(--accent); }
.choice { display: flex; gap: 0.75em; align-items: center; min-block-size: 3em; padding: 0.5em 0.75em; border: 1px solid var(--field); border-radius: 8px; font-weight: 400; cursor: pointer; }
.choice:has(:checked) { border-width: 2px; padding: calc(0.5em - 1px) calc(0.75em - 1px); background: var(--wash); }
button, .button { justify-self: start; min-block-size: 3em; padding: 0.5em 1.5em; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer; }
button.second { border-color: var(--field); background: transparent; color: inherit; }
button.link { padding-inline: 0; border: 0; background: none; color: inherit; font-weight: 400; text-decoration: underline; text-underline-offset: 0.25em; }
details { border-block: 1px solid var(--line); }
details + details { border-block-start: 0; margin-block-start: -2em; }
details[open] { padding-block-end: 1.5em; }
details summary { display: flex; align-items: center; justify-content: space-between; min-block-size: 3em; font-weight: 600; cursor: pointer; list-style: none; }
details summary::-webkit-details-marker { display: none; }
details summary::after { content: '+'; content: '+' / ''; font-size: 1.5em; font-weight: 400; line-height: 1; }
details[open] > summary::after { content: '−'; content: '−' / ''; }
.problem { padding: 1em; border: 1px solid currentColor; border-inline-start-width: 6px; border-radius: 8px; display: grid; gap: 0.5em; }
.settled { padding: 1em; border: 1px solid var(--line); border-radius: 8px; }
.settled::before { content: '✓ '; font-weight: 600; }
footer { padding-block-start: 1em; border-block-start: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 1.5em; }
footer a, footer span { display: inline-flex; align-items: center; min-block-size: 3em; }
footer [aria-current] { font-weight: 600; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.back { display: inline-flex; align-items: center; min-block-size: 3em; }
.counts, .links { display: flex; flex-wrap: wrap; gap: 0 1.5em; }
.counts a, .links a { display: inline-flex; align-items: center; min-block-size: 3em; font-variant-numeric: tabular-nums; }
.out { display: block; }
.rows > li { border-block-start: 1px solid var(--line); }
.rows > li:last-child { border-block-end: 1px solid var(--line); }
.rows.plain > li { padding-block: 0.75em; }
.rows a { display: grid; gap: 0.25em 1.5em; padding-block: 1em; text-decoration: none; }
.rows a:hover .what { text-decoration: underline; text-underline-offset: 0.25em; }
.rows .what { font-weight: 600; }
.new { padding: 0.05em 0.5em; border: 1px solid currentColor; border-radius: 8px; font-size: 0.875em; }
.late .due, .due.late { font-weight: 600; }
.late .due::before, .due.late::before { content: '! '; }
.photos { display: flex; flex-wrap: wrap; gap: 0.5em; }
.photos img { display: block; inline-size: 9em; block-size: 9em; object-fit: cover; border: 1px solid var(--line); border-radius: 8px; }
@media (min-width: 44em) {
  .rows a { grid-template-columns: 1fr max-content; }
  .rows a .muted { grid-column: 1 / -1; }
  .filter form { grid-template-columns: repeat(3, 1fr); align-items: end; }
  .filter .wide { grid-column: 1 / -1; }
  .filter button { grid-column: 1 / -1; }
  dl.facts { grid-template-columns: max-content 1fr; }
  dl.facts dt { padding-block-start: 0.1em; }
}
@media (max-width: 26em) {
  button:not(.link), .button { inline-size: 100%; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; }
  form, details, footer, body > header nav { display: none; }
}
`;

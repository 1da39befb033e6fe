/** How a kept receipt looks: a sheet of paper on a screen, and on paper. */
export const pageStyle = `
body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:60ch;margin:2em auto;padding:0 1em}
header{border-bottom:1px solid #bbb;padding-bottom:.75em}
h1{font-size:1.5em;line-height:1.25;text-wrap:balance}
h2{font-size:1em;margin:1.5em 0 .5em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25em 1em;margin:0}
dt{color:#595959}
dd{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
blockquote{margin:0;padding:.75em 1em;border:1px solid #bbb;white-space:pre-line;overflow-wrap:anywhere}
ul{margin:0;padding-left:1.25em}
footer{margin-top:2em;border-top:1px solid #bbb;color:#595959;font-size:.875em}
@media (max-width:30em){dl{grid-template-columns:1fr}dd{margin-bottom:.5em}}
@media print{@page{size:A4;margin:20mm}body{margin:0;max-width:none;font-size:11pt}blockquote,li{break-inside:avoid}}
`;

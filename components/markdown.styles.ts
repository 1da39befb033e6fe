import { css } from 'lit';

/** What Markdown needs to fit a narrow page, and nothing that a shop would want to choose. */
export const markdownStyles = css`
  img {
    max-width: 100%;
    height: auto;
  }
  pre {
    white-space: pre-wrap;
  }
  p,
  li,
  code {
    overflow-wrap: anywhere;
  }
  [part='table'] {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.25em 0.75em 0.25em 0;
    border-block-end: 1px solid color-mix(in oklab, currentColor 18%, transparent);
    text-align: start;
    vertical-align: top;
  }
`;

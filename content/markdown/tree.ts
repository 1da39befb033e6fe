/**
 * The tree of a Markdown text: mdast's nodes and names, with a text node as its bare string.
 *
 * There is no node for HTML: where a tree is shown, nothing in it can run.
 */

export type MarkdownTree = readonly Block[];

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly depth: number; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly start?: number; readonly children: readonly ListItem[] }
  | { readonly type: 'blockquote'; readonly children: readonly Block[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'table'; readonly children: readonly TableRow[] }
  | { readonly type: 'thematicBreak' };

export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis' | 'delete'; readonly children: readonly Inline[] }
  | { readonly type: 'inlineCode'; readonly value: string }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly url: string; readonly alt: string }
  | { readonly type: 'break' };

/** Ordered if its list has a `start`. */
export type ListItem = readonly Block[];

/** The first row of a table is its head. A cell holds inlines. */
export type TableRow = readonly (readonly Inline[])[];

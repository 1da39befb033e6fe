/** The schema of a Markdown tree: for trees that come from elsewhere. */
import * as v from 'valibot';
import type { Block, Inline, MarkdownTree } from './tree.ts';
import { safeUrl } from './url.ts';

const link = v.pipe(
  v.string(),
  v.check((text) => safeUrl(text, 'link') !== undefined, 'url'),
);
const image = v.pipe(
  v.string(),
  v.check((text) => safeUrl(text, 'image') !== undefined, 'url'),
);

const inline: v.GenericSchema<Inline> = v.lazy(() =>
  v.union([
    v.string(),
    v.strictObject({ type: v.picklist(['strong', 'emphasis', 'delete']), children: inlines }),
    v.strictObject({ type: v.literal('inlineCode'), value: v.string() }),
    v.strictObject({ type: v.literal('link'), url: link, children: inlines }),
    v.strictObject({ type: v.literal('image'), url: image, alt: v.string() }),
    v.strictObject({ type: v.literal('break') }),
  ]),
);

const inlines = v.array(inline);

const block: v.GenericSchema<Block> = v.lazy(() =>
  v.union([
    v.strictObject({ type: v.literal('paragraph'), children: inlines }),
    v.strictObject({ type: v.literal('heading'), depth: v.number(), children: inlines }),
    v.strictObject({ type: v.literal('list'), start: v.exactOptional(v.number()), children: v.array(v.array(block)) }),
    v.strictObject({ type: v.literal('blockquote'), children: v.array(block) }),
    v.strictObject({ type: v.literal('code'), value: v.string() }),
    v.strictObject({ type: v.literal('table'), children: v.array(v.array(inlines)) }),
    v.strictObject({ type: v.literal('thematicBreak') }),
  ]),
);

export const Tree: v.GenericSchema<MarkdownTree> = v.array(block);

/** Any text that somebody may have written. */
import fc from 'fast-check';

/** Markdown as people and other programs write it: unlike line ends, odd lists, tabs, white space at the end; no notation of ours. */
export const markdown = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[{}'#<⟦⟧]/g, '·')),
      fc.constantFrom(
        '* a\n+ b\n1) c',
        '| a | b |\n|:--|--:|\n| 1 | 2 |',
        '```\ncode \n```',
        '> quote',
        '_a_ **b**  \nc',
      ),
      fc.constantFrom(
        '\r\n',
        '\n\n\n',
        '\t',
        '  ',
        '&nbsp;',
        '\\*',
        '[a]: /b\n\n[a]',
        '***',
        '- [x] done',
        'Setext\n===',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('\n'))
  .filter((text) => /\S/.test(text));

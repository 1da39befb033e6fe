import { expect, test } from 'vitest';
import { apiTables, fillReadme } from './tables.ts';

const manifest = {
  modules: [
    { declarations: [{ name: 'HelpOpenEvent' }] },
    {
      declarations: [
        {
          name: 'ShopFaq',
          tagName: 'shop-faq',
          summary: 'Answers.',
          members: [
            {
              kind: 'field',
              name: 'limit',
              attribute: 'limit',
              type: { text: 'number | undefined' },
              description: 'How\nmany.',
            },
            { kind: 'method', name: 'focus' },
          ],
          events: [{ name: 'help-open', type: { text: 'HelpOpenEvent' }, description: 'An answer was opened.' }],
          slots: [{ name: '', description: 'Below.' }],
          cssParts: [],
          cssStates: [{ name: 'empty', description: 'Nothing fits.' }],
        },
      ],
    },
  ],
};

test('an element has a table for each kind of thing that it has', () => {
  expect(apiTables(manifest)).toBe(`### \`<shop-faq>\`

Answers.

| Property | Attribute | Type | Default |  |
| --- | --- | --- | --- | --- |
| \`limit\` | \`limit\` | \`number \\| undefined\` |  | How many. |

| Event | Type |  |
| --- | --- | --- |
| \`help-open\` | \`HelpOpenEvent\` | An answer was opened. |

| Slot |  |
| --- | --- |
| (default) | Below. |

| State |  |
| --- | --- |
| \`:state(empty)\` | Nothing fits. |`);
});

test('the tables replace what stood between the marks, and nothing else', () => {
  const readme = 'Before\n<!-- api -->\nold\n<!-- /api -->\nAfter';
  expect(fillReadme(readme, '$& new')).toBe('Before\n<!-- api -->\n\n$& new\n\n<!-- /api -->\nAfter');
  expect(fillReadme(fillReadme(readme, 'one'), 'two')).toBe(fillReadme(readme, 'two'));
});

test('a README without a place for the tables is an error', () => {
  expect(() => fillReadme('# Title', '')).toThrow('no place');
});

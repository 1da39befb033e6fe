import { expect, test } from 'vitest';
import { type LightTopic, readLightDom } from '../../../components/shop-faq/light-dom.ts';

type Shown = [title: string | undefined, questions: string[]];

test.each<[string, string, Shown[]]>([
  [
    'rows by category, as published',
    '<section><h2>Dostawa</h2><div><details id="a"><summary>A?</summary>1</details></div></section><section><h2>Zwroty</h2><details id="b"><summary>B?</summary>2</details></section>',
    [
      ['Dostawa', ['a: A? = 1']],
      ['Zwroty', ['b: B? = 2']],
    ],
  ],
  ['rows alone', '<details id="a"><summary>A?</summary><p>1</p></details>', [[undefined, ['a: A? = 1']]]],
  [
    'headings with what follows them',
    '<h3>Kto płaci?</h3><p>Ty.</p><p>Albo my.</p><h3>Ile?</h3><ul><li>10</li></ul>',
    [[undefined, ['kto-placi: Kto płaci? = Ty. Albo my.', 'ile: Ile? = 10']]],
  ],
  [
    'a heading above deeper ones is a category',
    '<h2>Dostawa</h2><h3>A?</h3><p>1</p><h2>Zwroty</h2><h3>B?</h3><p>2</p>',
    [
      ['Dostawa', ['a: A? = 1']],
      ['Zwroty', ['b: B? = 2']],
    ],
  ],
  [
    'out of every wrapper that an editor adds',
    '<div><div><p></p><div><h3 id="one">A?</h3></div><div><p>1</p></div></div></div><div><details><summary>B?</summary>2</details></div>',
    [[undefined, ['one: A? = 1', 'b: B? = 2']]],
  ],
  ['text that stands free', '<h3>A?</h3>So it is. <b>Really.</b>', [[undefined, ['a: A? = So it is. Really.']]]],
  [
    'a question without Latin letters has a number, a question that stands twice has another',
    '<h3>Где посылка?</h3><p>1</p><h3>A?</h3><p>2</p><h3>A?</h3><p>3</p>',
    [[undefined, ['q-1: Где посылка? = 1', 'a: A? = 2', 'q-3: A? = 3']]],
  ],
  [
    'an id that no link could name is none',
    '<details id="Ä 1"><summary>Ile?</summary>1</details>',
    [[undefined, ['ile: Ile? = 1']]],
  ],
  ['white space in a question is one space', '<h3>\n  A\n  <b>b</b>? </h3><p>1</p>', [[undefined, ['a-b: A b? = 1']]]],
  ['a question without an answer', '<h3>A?</h3>', [[undefined, ['a: A? = ']]]],
  ['a row without a summary', '<details id="a"><p>1</p></details>', [[undefined, ['a:  = 1']]]],
  [
    'a category in spite of the empty paragraphs that an editor adds',
    '<h2>T</h2><p>&nbsp;</p><!-- wp --><h3>A?</h3><p></p><p>1</p>',
    [['T', ['a: A? = 1']]],
  ],
  ['a picture as an answer', '<h3>A?</h3><p><img alt=""></p>', [[undefined, ['a: A? = ']]]],
  ['nothing', ' <!-- a --> <div> <p>&nbsp;</p> </div>', []],
  [
    'neither script nor style nor what stands around the questions',
    '<div class="notice"><h2>N</h2></div><style>a{}</style><h3>A?</h3><p>1</p><script type="a">b</script><section class="contact"><h2>C</h2></section>',
    [[undefined, ['a: A? = 1']]],
  ],
])('reads %s', (_, content, expected) => {
  expect(readLightDom(holderOf(content)).map(shown)).toEqual(expected);
});

test('keeps what belongs to no question, where it stood', () => {
  const topics = readLightDom(
    holderOf('<p>Before</p><details id="a"><summary>A?</summary>1</details>Between<h3>B?</h3>2'),
  );
  expect(topics.map(({ lead, entries }) => [lead.map(wordsOf), entries.map(({ id }) => id)])).toEqual([
    [['Before'], ['a']],
    [['Between'], ['b']],
  ]);
});

test('keeps all the words of a text without a question', () => {
  const topics = readLightDom(holderOf('<p>Call us:</p> <a href="tel:1">1</a>'));
  expect(topics.map(({ lead, entries }) => [lead.map(wordsOf), entries])).toEqual([[['Call us:', '1'], []]]);
});

test('an answer is open as it stood: rows as they were, what follows a heading always', () => {
  const [topic] = readLightDom(
    holderOf(
      '<details id="a"><summary>A?</summary></details><details id="b" open><summary>B?</summary></details><h3>C?</h3>',
    ),
  );
  expect(topic?.entries.map(({ open }) => open)).toEqual([false, true, true]);
});

test('a question is in the language of what it stands in', () => {
  const holder = holderOf(
    '<h2>T</h2><details lang="en"><summary>A?</summary>1</details><details><summary>B?</summary>2</details>',
  );
  holder.lang = 'ru';
  const [topic] = readLightDom(holder);
  expect([topic?.lang, topic?.entries.map(({ lang }) => lang)]).toEqual(['ru', ['en', 'ru']]);
});

function holderOf(content: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = content;
  return holder;
}

function shown({ title, entries }: LightTopic): Shown {
  return [title, entries.map(({ id, question, nodes }) => `${id}: ${question} = ${nodes.map(wordsOf).join(' ')}`)];
}

function wordsOf(node: Node): string {
  return node.textContent?.trim() ?? '';
}

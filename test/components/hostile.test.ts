import fc from 'fast-check';
import { html, render } from 'lit';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { renderMarkdown } from '../../components/markdown.ts';
import { htmlOf } from '../../content/markdown/html.ts';
import { parseMarkdown } from '../../content/markdown/parse.ts';
import type { MarkdownTree } from '../../content/markdown/tree.ts';
import { hostileInputs } from '../hostile/inputs.ts';
import { strangers } from '../hostile/strangers.ts';

const happened: string[] = [];
const times: { readonly name: string; readonly milliseconds: number }[] = [];
const tripwires = ['__ran', 'alert', 'confirm', 'prompt', 'print', 'open'];

beforeEach(() => {
  happened.length = 0;
  trip(window);
});

afterEach(() => document.body.replaceChildren());

afterAll(() => {
  const slowest = times.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  console.info(slowest.map(({ name, milliseconds }) => `${Math.round(milliseconds)} ms, ${name}`).join('\n'));
});

test('the tripwires trip', async () => {
  const frame = await framed('<img src="data:," onerror="__ran()"><script>alert(1)</script><svg></svg>');
  expect(happened.sort()).toEqual(['__ran', 'alert']);
  expect(strangers(frame.body)).toEqual(['<img onerror>', 'data:,', '<SCRIPT>', '<svg>']);
  const seen = watched((place) => {
    place.innerHTML = '<iframe></iframe><a href="javascript:__ran()" onclick="__ran()">a</a>';
  });
  expect(seen).toEqual(['<IFRAME>', '<a onclick>', 'javascript:__ran()']);
});

test.each(hostileInputs)('nothing comes of what $name', async ({ name, text }) => {
  const start = performance.now();
  const { tree } = parseMarkdown(text);
  const milliseconds = performance.now() - start;
  times.push({ name, milliseconds });
  expect(milliseconds).toBeLessThan(2000);
  expect(watched((place) => render(html`${renderMarkdown(tree)}`, place))).toEqual([]);
  expect(happened).toEqual([]);
});

// a page in a frame takes a browser far longer than what stands in it
test.each(handfuls(hostileInputs, 20))('nothing comes of the HTML in a page from what $0.name', async (...inputs) => {
  const html = inputs.map(({ text }) => htmlOf(parseMarkdown(text).tree));
  const { body } = await framed(`${html.join('')}<hr>`);
  expect(strangers(body)).toEqual([]);
  // nothing that was left open took it in
  expect(body.lastElementChild?.localName).toBe('hr');
  expect(happened).toEqual([]);
});

const strange: Record<string, unknown> = {
  'an address that runs': [paragraph({ type: 'link', url: 'java\nscript:__ran()', children: ['a'] })],
  'an image that runs': [paragraph({ type: 'image', url: 'javascript:__ran()', alt: '"><img src=x onerror=__ran()>' })],
  'a node of HTML': [{ type: 'html', value: '<img src=x onerror=__ran()>' }, paragraph({ type: 'html', value: '<b>' })],
  'a node that is a script': [{ type: 'script', children: ['__ran()'] }],
  'a node named as what every object has': [{ type: '__proto__', children: [] }, paragraph({ type: 'constructor' })],
  'a template of Lit for a text': [paragraph(template())],
  'a template of Lit for code': [{ type: 'code', value: template() }],
  'a template of Lit for a start': [{ type: 'list', start: template(), children: [[paragraph('a')]] }],
  'a directive of Lit': [{ type: 'code', value: { _$litDirective$: '__ran', values: [] } }],
  'a depth of a headline': [{ type: 'heading', depth: '3 onclick=__ran()', children: ['a'] }],
  'an address that is no text': [paragraph({ type: 'link', url: ['javascript:__ran()'], children: ['a'] })],
};

test.each(Object.entries(strange))('nothing comes of a tree with %s', async (_, json) => {
  const tree = JSON.parse(JSON.stringify(json)) as MarkdownTree;
  expect(watched((place) => attempt(() => render(html`${renderMarkdown(tree)}`, place)))).toEqual([]);
  const frame = await framed(attempt(() => htmlOf(tree)) ?? '');
  expect(strangers(frame.body)).toEqual([]);
  expect(happened).toEqual([]);
});

test('HTML of a text holds what it may, and means the same when it is read again', () => {
  const scraps = [
    '<script>',
    '</p>',
    '<img src=x onerror=__ran()>',
    '<!--',
    '-->',
    '<svg>',
    '<a href="',
    '&lt;',
    '&quot;',
  ];
  const marks = ['*', '_', '`', '[', '](', ')', '![', '"', "'", '>', '- ', '\n', '\n\n', '|', '|-|', '# ', 'a', '\\'];
  const addresses = ['javascript:', 'java&Tab;script:', 'https://a.example/', '//b', 'data:', '/c', 'a@b.example'];
  const text = fc.array(fc.constantFrom(...scraps, ...marks, ...addresses), { maxLength: 40 });
  fc.assert(
    fc.property(text, (scraps) => {
      const { body } = new DOMParser().parseFromString(htmlOf(parseMarkdown(scraps.join('')).tree), 'text/html');
      expect(strangers(body)).toEqual([]);
      expect(new DOMParser().parseFromString(body.innerHTML, 'text/html').body.innerHTML).toBe(body.innerHTML);
    }),
    { numRuns: 500 },
  );
});

/** What comes and goes under a place while `draw` fills it, and what remains. */
function watched(draw: (place: HTMLElement) => void): string[] {
  const place = document.body.appendChild(document.createElement('main'));
  const observer = new MutationObserver(() => {});
  observer.observe(place, { subtree: true, childList: true, attributes: true });
  draw(place);
  const added = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
  const gone = added.filter((node) => !place.contains(node)).map((node) => node.nodeName);
  return [...gone, ...strangers(place)];
}

/** A page of `body` in a frame without sandbox or policy, after it has loaded and had time to do harm. */
async function framed(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><script>parent.__trip(window)</script><body>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  await new Promise((resolve) => setTimeout(resolve));
  if (!frame.contentDocument) throw new Error('The frame went elsewhere.');
  return frame.contentDocument;
}

function handfuls<Thing>(things: readonly Thing[], count: number): Thing[][] {
  return things.flatMap((_, at) => (at % count ? [] : [things.slice(at, at + count)]));
}

function trip(target: object): void {
  for (const name of tripwires) Object.assign(target, { [name]: () => happened.push(name) });
  Object.assign(target, { __trip: trip });
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function paragraph(...children: unknown[]): unknown {
  return { type: 'paragraph', children };
}

function template(): unknown {
  return { _$litType$: 1, strings: ['<img src=x onerror=__ran()>'], values: [] };
}

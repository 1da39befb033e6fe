import { expect, test } from 'vitest';
import { safeUrl } from '../../../content/markdown/url.ts';

test.each<[string, string]>([
  ['another site', 'https://sklep.example/zwroty?a=1&b=2#krok'],
  ['an old site', 'http://sklep.example/'],
  ['letters of a language', 'https://sklep.example/zażółć/возврат'],
  ['a mail address', 'mailto:kontakt_pl@sklep.example?subject=Zwrot%20towaru'],
  ['a phone number', 'tel:+48221234567'],
  ['a scheme in capitals', 'HTTPS://SKLEP.EXAMPLE/'],
  ['a path from the root', '/zwroty'],
  ['a path from here', 'zwroty.html'],
  ['a path upwards', '../regulamin'],
  ['a fragment', '#faq=return-window'],
  ['a query', '?strona=2'],
  ['a path that names a scheme later', '/przejdz?do=javascript:alert(1)'],
  ['a colon in a path', './10:30'],
])('lets a link go to %s', (_, url) => {
  expect(safeUrl(url, 'link')).toBe(url);
});

test.each<[string, string]>([
  ['a script', 'javascript:alert(1)'],
  ['a script in mixed case', 'jAvAsCrIpT:alert(1)'],
  ['a script behind spaces', '   javascript:alert(1)'],
  ['a script behind a control', '\u0001javascript:alert(1)'],
  ['a script behind a byte order mark', '\uFEFFjavascript:alert(1)'],
  ['a script with a tab in it', 'java\tscript:alert(1)'],
  ['a script with a line feed in it', 'java\nscript:alert(1)'],
  ['a script with a space in it', 'java script:alert(1)'],
  ['a script with a zero-width space in it', 'java\u200Bscript:alert(1)'],
  ['a script with a soft hyphen in it', 'java\u00ADscript:alert(1)'],
  ['a script with a bidi control in it', 'java\u202Escript:alert(1)'],
  ['a script with a tab before its colon', 'javascript\t:alert(1)'],
  ['a script that looks like an address', 'javascript://sklep.example/%0Aalert(1)'],
  ['a script of another kind', 'vbscript:msgbox(1)'],
  ['a script of an old browser', 'livescript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['an image as data', 'data:image/svg+xml,<svg onload=alert(1)>'],
  ['a blob', 'blob:https://sklep.example/0b1c'],
  ['a file', 'file:///etc/passwd'],
  ['a file system', 'filesystem:https://sklep.example/temporary/x'],
  ['a drive', 'c:\\windows'],
  ['the source of a page', 'view-source:https://sklep.example'],
  ['an empty page', 'about:blank'],
  ['an extension', 'chrome-extension://abcdef/page.html'],
  ['an intent', 'intent://scan/#Intent;scheme=zxing;end'],
  ['a socket', 'wss://sklep.example/'],
  ['a file server', 'ftp://sklep.example/'],
  ['a site by the scheme of the page', '//evil.example/'],
  ['the same with backslashes', '\\\\evil.example/'],
  ['the same with one of each', '/\\evil.example/'],
  ['the same with a tab between', '/\t/evil.example/'],
  ['the same with a space between', '/ /evil.example/'],
  ['the same with three', '///evil.example/'],
  ['a broken address', 'https://[::1'],
  ['nothing', ''],
  ['white space', ' \t\n'],
  ['a key that every object has', 'constructor:alert(1)'],
])('refuses %s', (_, url) => {
  expect(safeUrl(url, 'link')).toBeUndefined();
  expect(safeUrl(url, 'image')).toBeUndefined();
});

test('shows images of this site and over https', () => {
  expect(safeUrl('/zdjecia/pudelko.jpg', 'image')).toBe('/zdjecia/pudelko.jpg');
  expect(safeUrl('https://sklep.example/pudelko.jpg', 'image')).toBe('https://sklep.example/pudelko.jpg');
});

test.each(['http://sklep.example/a.png', 'mailto:a@sklep.example', 'tel:+48221234567'])(
  'shows no image of %s',
  (url) => {
    expect(safeUrl(url, 'image')).toBeUndefined();
  },
);

test('drops from an address what nobody sees', () => {
  expect(safeUrl(' https://sklep\u200B.example/\u202Ezwroty\n', 'link')).toBe('https://sklep.example/zwroty');
});

import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { copyField, mailtoOf } from '../../../../components/shop-returns/keep/own-mail.ts';

const mail = { to: 'pomoc@krokus.example', subject: 'Odstąpienie: 10452 & więcej', body: 'Odstępuję.\nAnna?' };

function read(link: string): { to: string; subject: string | null; body: string | null } {
  const { protocol, pathname, search } = new URL(link);
  expect(protocol).toBe('mailto:');
  const told = new URLSearchParams(search.replaceAll('+', '%2B'));
  return { to: decodeURIComponent(pathname), subject: told.get('subject'), body: told.get('body') };
}

test('the whole text, with the line breaks of mail', () => {
  expect(read(mailtoOf(mail))).toEqual({ to: mail.to, subject: mail.subject, body: 'Odstępuję.\r\nAnna?' });
});

test('an address cannot add another field', () => {
  expect(mailtoOf({ ...mail, to: 'a@b.example?bcc=c@d.example' })).toMatch(
    /^mailto:a@b\.example%3Fbcc%3Dc%40d\.example\?/,
  );
});

test('as much as an address can carry', () => {
  const body = 'Отказываюсь '.repeat(60);
  expect(read(mailtoOf({ ...mail, body, compact: 'Отказываюсь' })).body).toBe('Отказываюсь');
  expect(read(mailtoOf({ ...mail, body, compact: body })).body).toBeNull();
  expect(read(mailtoOf({ ...mail, body })).subject).toBe(mail.subject);
});

const field = html`<textarea readonly>Odstępuję.</textarea>`;

afterEach(() => vi.restoreAllMocks());

test('onto the clipboard', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  expect(await copyField(await fixture(field))).toBe('copied');
  expect(write).toHaveBeenCalledWith('Odstępuję.');
});

test.each([
  ['selected, to be copied by hand', false, 'selected'],
  ['copied in the old way', true, 'copied'],
])('where the clipboard is closed, the text is %s', async (_, works, how) => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(works);
  const shown = await fixture<HTMLTextAreaElement>(field);
  expect(await copyField(shown)).toBe(how);
  expect(shown.value.slice(shown.selectionStart, shown.selectionEnd)).toBe('Odstępuję.');
});

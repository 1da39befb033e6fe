import { expect, test } from 'vitest';
import type { Request } from '../../content/returns/request.ts';
import { mailOf } from '../../server/mail/mail.ts';
import { newMessage } from '../../server/outbox/queue.ts';
import { findBy } from '../../server/requests/store.ts';
import { mailAbout } from './letters.ts';
import { postPhoto } from './photos.ts';
import { newRequest } from './send.ts';
import { createBench } from './services.ts';

const boots = { name: 'Black boots', variant: '38', quantity: 2 };

test.each<[Request['locale'], string, string, string]>([
  [
    'pl',
    'Mamy twoje odstąpienie od umowy',
    'niedziela, 22 listopada 2026, 11:00 (UTC+01:00)',
    'potwierdza otrzymanie i nie oznacza uznania',
  ],
  [
    'pt-PT',
    'Recebemos a sua retratação',
    'domingo, 22 de novembro de 2026, 11:00 (UTC+01:00)',
    'confirma a receção, não a aceitação',
  ],
  [
    'ru',
    'Мы получили ваш отказ от договора',
    'воскресенье, 22 ноября 2026 г., 11:00 (UTC+01:00)',
    'подтверждение получения, а не согласия',
  ],
  ['en', 'We have your withdrawal', 'Sunday, 22 November 2026, 11:00 (UTC+01:00)', 'confirms receipt, not acceptance'],
])('the acknowledgement in %s says everything that Article 11a asks for', async (locale, subject, moment, meaning) => {
  const request = newRequest({ locale, items: [boots], statement: 'I, Anna, withdraw\nfrom order 10452.' });
  const { mail, receipt, status } = await mailAbout(await createBench(), request);
  expect(mail.subject).toBe(`${subject}: ${receipt.reference}`);
  for (const text of [mail.text, mail.html])
    for (const each of [
      ...[subject, moment, '2026-11-22 10:00:00', meaning, receipt.reference, status],
      ...['Anna Kowalska', 'anna@example.pl', '10452', '2 × Black boots, 38', 'from order 10452.', '+48 22 000 41 20'],
    ])
      expect(text).toContain(each);
  expect(mail.html).toContain(`<html lang="${locale}">`);
  expect(JSON.parse(mail.attachments[0]!.content)).toEqual(receipt);
});

test.each<[string, Partial<Request>, string]>([
  [
    'then of the customer, where they show another',
    { timeZone: 'Atlantic/Azores' },
    '\n  Sunday, 22 November 2026, 09:00 (UTC-01:00)\n',
  ],
  ['and once where those of the customer show UTC', { timeZone: 'Etc/UTC' }, '\n'],
  ['and once where those of the customer are not known', {}, '\n'],
])('time is told as on the clocks of the shop first, %s', async (_, changes, more) => {
  const { mail } = await mailAbout(await createBench(), newRequest({ locale: 'en', ...changes }));
  expect(mail.text).toContain(
    `Received: Sunday, 22 November 2026, 11:00 (UTC+01:00); in UTC: 2026-11-22 10:00:00${more}Sent`,
  );
});

test('mails say how many photos came, and break each line once', async () => {
  const bench = await createBench();
  const sent = [await postPhoto(bench), await postPhoto(bench)].map(({ id }) => id!);
  const photos = [...sent, 'never-came-0123456789'];
  const request = newRequest({ locale: 'en', kind: 'complaint', photos, statement: 'One\r\ntwo' });
  const { mail, receipt } = await mailAbout(bench, request);
  expect(mail.text).toContain('> One\n> two\n');
  expect(mail.html).toContain('One<br>two');
  expect(mail.text).toContain('With 2 photos');
  const notice = await bench.database.db
    .selectFrom('messages')
    .selectAll()
    .where('template', '=', 'request')
    .executeTakeFirstOrThrow();
  const { text } = mailOf(bench.services, notice, await findBy(bench.database.db, 'reference', receipt.reference));
  expect(text).toContain('Z 2 zdjęciami');
});

test.each<[Request['kind'], string]>([
  ['withdrawal', 'We have your withdrawal'],
  ['return', 'We have your request to return'],
  ['exchange', 'We have your request to swap'],
  ['complaint', 'We have your complaint'],
  ['question', 'We have your question'],
])('a %s is called what it is', async (kind, heading) => {
  const { mail } = await mailAbout(await createBench(), newRequest({ locale: 'en', kind }));
  expect(mail.text.startsWith(`${heading}\n`)).toBe(true);
});

test.each<[string, Partial<Request>, readonly string[]]>([
  [
    'a withdrawal',
    {},
    [
      'Send it back by Monday 7 December',
      'To: ul. Starej Przędzalni 27, 03-999 Warszawa, Polska. With the shop’s label, return shipping costs PLN\u00a012.99',
      'Money by Monday 7 December',
    ],
  ],
  ['a complaint', { kind: 'complaint' }, ['The shop answers by Monday 7 December', 'counts as accepted']],
  ['an exchange', { kind: 'exchange' }, ['The shop answers by Monday 23 November']],
])('%s is told what comes next, by which day', async (_, changes, lines) => {
  const { mail } = await mailAbout(await createBench(), newRequest({ locale: 'en', country: 'PL', ...changes }));
  for (const text of [mail.text, mail.html]) for (const line of lines) expect(text).toContain(line);
});

test('what is settled before its acknowledgement goes out promises no more', async () => {
  const bench = await createBench();
  const { body } = await bench.post(newRequest({ locale: 'en' }));
  const { reference } = body.receipt;
  const stored = await findBy(bench.database.db, 'reference', reference);
  const message = newMessage('acknowledgement', reference, 'to@example.pl', bench.clock.now);
  expect(mailOf(bench.services, message, { ...stored!, state: 'done' }).text).not.toContain('What happens next');
});

test('what a customer chose is called as the shop calls it, in the language of the reader', async () => {
  const item = { name: 'Botas', quantity: 1, reason: 'reason-too-small' };
  const chosen: Partial<Request> = { locale: 'pt-PT', kind: 'exchange', items: [item], sending: { way: 'way-parcel' } };
  const bench = await createBench();
  expect((await mailAbout(bench, newRequest(chosen))).mail.text).toContain('1 × Botas (motivo: Fica pequeno)');
  const { text } = (await mailAbout(bench, newRequest(chosen), 'request')).mail;
  expect(text).toContain('1 × Botas (powód: Za małe)');
  expect(text).toMatch(/^Sposób odesłania: (?!way-).+$/m);
  const gone = { ...chosen, items: [{ ...item, reason: 'reason-of-old' }] };
  expect((await mailAbout(bench, newRequest(gone))).mail.text).toContain('motivo: reason-of-old');
});

test('the shop reads by when it has to act, and by which law', async () => {
  const { mail } = await mailAbout(await createBench(), newRequest({ country: 'PL' }), 'request');
  const law = 'ustawa z dnia 30 maja 2014 r. o prawach konsumenta';
  expect(mail.text).toContain(`Termin: odesłanie przez klienta: poniedziałek, 7 grudnia 2026 (${law}, art. 34(1))`);
  expect(mail.text).toContain(`zwrot pieniędzy: poniedziałek, 7 grudnia 2026 (${law}, art. 32, 33)`);
});

test('the statement stands in the language of the contract, too', async () => {
  const changes = { locale: 'ru', contractLocale: 'pl', contractStatement: 'Odstępuję od umowy.' };
  const { mail } = await mailAbout(await createBench(), newRequest(changes));
  expect(mail.text).toContain('> Odstępuję od umowy.');
  expect(mail.html).toContain('<blockquote lang="pl"');
});

test('the shop reads everything in its own language, and answers the customer', async () => {
  const request = newRequest({
    ...{ kind: 'exchange', locale: 'pt-PT', country: 'PT', resolution: 'exchange', words: 'Ficam apertadas.' },
    items: [{ ...boots, wish: { kind: 'size', value: '39' }, defect: { words: 'sola descolada' } }],
    sending: { way: 'locker', code: 'WAW04A' },
    contact: { name: 'Rui Costa', email: 'rui@example.pt', phone: '+351 900 000 000' },
  });
  const { mail, receipt, status } = await mailAbout(await createBench(), request, 'request');
  expect(mail.subject).toBe(`Wymiana ${receipt.reference}, zamówienie 10452`);
  expect(mail.replyTo).toBe('rui@example.pt');
  for (const each of ['Portugalia', 'portugalski', 'Rui Costa', '+351 900 000 000', 'WAW04A', 'Ficam apertadas.'])
    expect(mail.text).toContain(each);
  expect(mail.text).toContain('2 × Black boots, 38 (chce rozmiar: 39; wada: sola descolada)');
  expect(mail.text).toContain(`/staff/requests/${receipt.reference}`);
  expect(`${mail.text}${mail.html}`).not.toContain(status);
  expect(mail.attachments).toEqual([]);
});

test('what a customer types stays text', async () => {
  const name = '<img src=x onerror=alert(1)> & "Anna"';
  const request = newRequest({ contact: { name, email: 'anna@example.pl' }, statement: '</blockquote><script>' });
  for (const template of ['acknowledgement', 'request', 'undelivered'] as const) {
    const { mail } = await mailAbout(await createBench(), request, template);
    expect(mail.html).not.toMatch(/<img|<script|<\/blockquote><script/);
    expect(mail.html).toContain('&lt;img src=x');
  }
});

test('a mail that is made again has the same id and the same words', async () => {
  const bench = await createBench();
  const request = newRequest();
  const { mail, message, receipt } = await mailAbout(bench, request);
  const stored = await findBy(bench.database.db, 'reference', receipt.reference);
  bench.clock.now = new Date('2026-11-25T10:00:00Z');
  expect(mailOf(bench.services, message, stored!)).toEqual(mail);
  expect(mail.messageId).toBe(`<${message.id}@tarnina.example>`);
});

test('the way back that was chosen is told with what the shop says of it', async () => {
  const sending = { way: 'way-locker-poland', code: 'WAW22A' };
  const { mail } = await mailAbout(await createBench(), newRequest({ locale: 'en', sending }));
  expect(mail.text).toMatch(/How to send it:\n- .*parcel locker, WAW22A/);
});

test.each([
  ['exchange', '2026-11-22T10:00:00Z', true],
  ['exchange', '2026-12-22T10:00:00Z', false],
  ['complaint', '2026-11-22T10:00:00Z', false],
] as const)('a declined %s on %s tells until when withdrawing stays possible: %s', async (kind, at, told) => {
  const bench = await createBench();
  const order = { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-16' };
  const { receipt } = (await bench.post(newRequest({ locale: 'en', kind, order, country: 'PL' }))).body;
  const stored = await findBy(bench.database.db, 'reference', receipt.reference);
  const facts = JSON.stringify({ decision: 'decline', words: 'Sold out' });
  bench.clock.now = new Date(at);
  const message = { ...newMessage('decision', receipt.reference, 'to@example.pl', bench.clock.now), facts };
  const { text } = mailOf(bench.services, message, stored);
  expect(text.includes('withdraw from the contract until Monday 30 November')).toBe(told);
  expect(text.includes('Withdraw from the contract:\nhttps://')).toBe(told);
});

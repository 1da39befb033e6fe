import { expect, test } from 'vitest';
import { mailOf } from '../../../server/mail/mail.ts';
import { type Body, createOffice, newKey, type Person } from './office.ts';
import { small, withAnswers } from './small.ts';

test('each role changes what is its own, and is told what is not', async () => {
  const office = await createOffice(undefined, {}, small);
  const translator = await office.employ('Ola', ['translations'], ['ru', 'pl']);
  const writer = await office.employ('Jan', ['texts']);
  const clerk = await office.employ('Ewa', ['requests']);
  const entry = (faq: Body): Body => faq.entries[2];
  const attempt = async (person: Person, change: (documents: Body) => void): Promise<Body> => {
    const opened = await person.open();
    const { base, ...documents } = structuredClone(opened);
    change(documents);
    const names = ['shop', 'policy', 'faq'] as const;
    const changed = names.filter((name) => JSON.stringify(documents[name]) !== JSON.stringify(opened[name]));
    return (
      await person.publish({ base, documents: Object.fromEntries(changed.map((name) => [name, documents[name]])) })
    ).body;
  };
  const { faq } = await office.owner.open();
  const unit = (field: string) => `faq/${entry(faq).id}/${field}`;

  const russian = (documents: Body) => (entry(documents.faq).fields.answer.ru.text += '\n\nЕщё одно предложение.');
  const polish = (documents: Body) => (entry(documents.faq).fields.answer.pl.text += '\n\nJeszcze jedno zdanie.');
  const rank = (documents: Body) => (entry(documents.faq).rank = 'zz');
  const days = (documents: Body) => (documents.policy.values.returnDays += 1);
  for (const [person, change, outcome] of [
    [translator, polish, [unit('answer:pl')]],
    [translator, rank, [unit('rank')]],
    [translator, days, ['policy/values/returnDays']],
  ] as const)
    expect(await attempt(person, change)).toMatchObject({ status: 403, code: 'not-permitted', units: outcome });
  expect(await attempt(translator, russian)).toMatchObject({ who: 'Ola', changes: [{ unit: unit('answer:ru') }] });
  expect(await attempt(writer, polish)).toMatchObject({ who: 'Jan', changes: [{ unit: unit('answer:pl') }] });
  // nothing is made of what they send
  expect(await attempt(clerk, russian)).toMatchObject({ status: 403, code: 'not-for-you' });
  expect((await clerk.get('/publications')).status).toBe(200);
  expect((await clerk.get('/people')).status).toBe(403);
  for (const path of ['/metrics', '/staff/requests.json']) {
    expect((await clerk.get(path)).status).toBe(200);
    expect((await translator.get(path)).status).not.toBe(200);
  }
  expect((await translator.get('/me')).body).toMatchObject({ roles: ['translations'], locales: ['ru', 'pl'] });
});

test('where customers write, pay and send is changed by the owner alone, who confirms it and is mailed', async () => {
  const office = await createOffice(undefined, { OWNER_MAILBOX: 'szefowa@tarnina.example' }, withAnswers(5));
  const { owner, database, services } = office;
  const writer = await office.employ('Jan', ['texts']);
  const { shop, policy, faq, base } = await owner.open();
  const spoilt = (change: (faq: Body) => void): Body => {
    const copy = structuredClone(faq);
    change(copy);
    return { faq: copy };
  };
  const add = (text: string) => spoilt((copy) => (copy.entries[4].fields.answer.pl.text += `\n\n${text}`));
  const phone = { shop: { ...shop, contact: { ...shop.contact, phone: '+48 22 000 00 00' } } };
  for (const documents of [
    phone,
    { shop: { ...shop, contact: { ...shop.contact, email: 'inny@tarnina.example' } } },
    { shop: { ...shop, about: { ...shop.about, address: 'ul. Inna 1, Kraków' } } },
    { shop: { ...shop, links: { ...shop.links, order: 'https://elsewhere.example/{order}' } } },
    { policy: { ...policy, returnAddress: 'ul. Inna 1, Kraków' } },
    add('Wpłać na konto 61 1090 1014 0000 0712 1981 2874.'),
    add('Wpłać na konto GB29 NWBK 6016 1331 9268 19.'),
    add('Napisz na platnosci@elsewhere.example.'),
    add('Zadzwoń: +48 500 600 700.'),
    add('[WhatsApp](https://wa.me/48500600700)'),
  ])
    expect(await writer.publish({ base, documents })).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
  // what stands in what is published leads nowhere new
  expect(
    (await writer.publish({ base, documents: add(`Napisz na ${shop.contact.email}. Zamówienie 12345678.`) })).status,
  ).toBe(201);

  const wish = { key: newKey(), base, documents: phone };
  const asked = await owner.publish(wish);
  expect(asked).toMatchObject({
    status: 403,
    body: {
      code: 'confirm-sensitive',
      changes: [{ unit: 'shop/contact/phone', before: shop.contact.phone, after: '+48 22 000 00 00' }],
    },
  });
  expect(await database.db.selectFrom('messages').selectAll().execute()).toEqual([]);
  expect((await owner.publish({ ...wish, confirmed: true })).status).toBe(201);
  expect(services.shop.contact?.phone).toBe('+48 22 000 00 00');
  const [message, ...others] = await database.db.selectFrom('messages').selectAll().execute();
  expect(others).toEqual([]);
  const mail = message && mailOf(services, message, undefined);
  expect(mail).toMatchObject({ to: 'szefowa@tarnina.example', subject: expect.stringContaining('zmieniono dane') });
  for (const part of ['Ania', shop.contact.phone, '+48 22 000 00 00', 'cofnij publikację 3'])
    expect(mail?.text).toContain(part);
  const { events } = (await owner.get('/audit')).body;
  expect(events.map(({ who, what }: Body) => [who, what])).toEqual([
    ['Ania', 'confirmed'],
    ['Ania', 'published'],
    ['Jan', 'published'],
    // the trail is not to be flooded
    ...Array.from({ length: 5 }, () => ['Jan', 'refused']),
    ['', 'imported'],
  ]);
});

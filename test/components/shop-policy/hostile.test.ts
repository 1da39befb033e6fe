import { html } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { PublishedPolicy } from '../../../content/documents/published.ts';
import { hostileInputs } from '../../hostile/inputs.ts';
import { strangers } from '../../hostile/strangers.ts';
import { type HelpServer, serveHelp } from '../help-server.ts';
import { policyCenter } from './center.ts';
import { all, answered, begin, one, open, press, tell } from './reader.ts';

const ran = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] });
  ran.mockClear();
  Object.assign(window, { __ran: ran });
  return () => vi.useRealTimers();
});

test('nothing comes of hostile texts, wherever they stand and wherever they are quoted', async () => {
  const help = await serveHelp(await policyCenter());
  const inputs = hostileInputs.filter(({ text }) => text.length < 2000);
  expect(inputs.length).toBeGreaterThan(100);
  spoil(help, (policy) => ({
    ...policy,
    rules: inputs.map(({ text }, at) => ({
      ...{ id: `rule-${at}`, when: { categories: [text] }, returns: 'sealed-hygiene' },
      ...{ title: text, sentences: [text], note: [paragraph(text)] },
    })),
    sections: inputs.map(({ text }, at) => ({ id: `section-${at}`, title: text, body: [paragraph(text)] })),
  }));
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  const prose = all(policy, '[data-unit$="/note"], [data-unit$="/body"]');
  expect(prose).toHaveLength(2 * inputs.length);
  expect(prose.flatMap(strangers)).toEqual([]);
  // so many rows make a slow page for a driver that looks for names
  const item = one<HTMLSelectElement>(policy, '[name="item"]');
  item.value = inputs[0]?.text ?? '';
  item.dispatchEvent(new Event('change'));
  await answered(policy);
  for (const next of ['ask', 'continue']) {
    await vi.waitFor(() => one(policy, `[part="${next}"]`).click());
    await policy.updateComplete;
  }
  expect(one(policy, '[part="unsent"]').textContent).toContain('Jeszcze nie wysłane');
  expect(all(policy, 'script, iframe, object, embed, img, style')).toEqual([]);
  const names = all(policy, '*').flatMap((element) => element.getAttributeNames());
  expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
  expect(ran).not.toHaveBeenCalled();
});

test('a hostile name of the shop stays a name, in the letter too', async () => {
  const center = await policyCenter();
  const name = '"><img src=x onerror=__ran()>';
  const email = 'a@b.example?bcc=spy@evil.example&body=x';
  const shop: HelpCenter['shop'] = { ...center.shop, about: { ...center.shop.about, name, address: name } };
  const help = await serveHelp({ ...center, shop });
  spoilShop(help, email);
  const policy = await open(html`<shop-policy src=${help.address}></shop-policy>`);
  await tell(policy, 'other', '2026-11-10');
  await begin(policy);
  await press(policy, '[part="continue"]');
  const url = new URL(one<HTMLAnchorElement>(policy, '[part="mail"]').href);
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(all(policy, 'img, script')).toEqual([]);
  expect(ran).not.toHaveBeenCalled();
});

/** What a policy would be if somebody wrote its published file. */
function spoil(help: HelpServer, change: (policy: PublishedPolicy) => PublishedPolicy): void {
  const name = [...help.files.keys()].find((file) => file.startsWith('policy.pl.')) ?? '';
  help.files.set(name, JSON.stringify(change(JSON.parse(help.files.get(name) ?? ''))));
}

function spoilShop(help: HelpServer, email: string): void {
  const name = [...help.files.keys()].find((file) => file.startsWith('shop.pl.')) ?? '';
  const shop = JSON.parse(help.files.get(name) ?? '');
  help.files.set(name, JSON.stringify({ ...shop, contact: { ...shop.contact, email } }));
}

function paragraph(text: string) {
  return { type: 'paragraph', children: [text, { type: 'link', url: text, children: [text] }] } as const;
}

/** What a reader does with a `<shop-policy>`, and what they see of it. */
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/shop-policy/define.ts';
import type { ShopPolicy } from '../../../components/shop-policy/shop-policy.ts';
import { all, one, textOf } from '../shop-faq/reader.ts';

export { all, langOf, one } from '../shop-faq/reader.ts';

/** Puts a page's `content` on the screen and answers with its first element once it is drawn. */
export async function open(content: TemplateResult): Promise<ShopPolicy> {
  const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
  const policy = page.querySelector('shop-policy');
  if (!policy) throw new Error('there is no <shop-policy> on the page');
  await drawn(policy);
  return policy;
}

/** Waits until an element shows terms, or says why it cannot. */
export async function drawn(policy: ShopPolicy): Promise<void> {
  await vi.waitFor(() => one(policy, '[part="facts"], [part="topic"], [part="state"]:not(.loading)'));
  await policy.updateComplete;
}

/** Tells what it is, and when it came unless `day` is empty, and waits for the answer. */
export async function tell(policy: ShopPolicy, item: string, day: string): Promise<void> {
  await userEvent.selectOptions(one(policy, '[name="item"]'), item);
  if (day) await fill(policy, 'delivered', day);
  await answered(policy);
}

/** Fills in a day. */
export async function fill(policy: ShopPolicy, name: 'ordered' | 'delivered', day: string): Promise<void> {
  const field = one(policy, `[name="${name}"]`);
  await userEvent.fill(field, day);
  field.dispatchEvent(new Event('change'));
}

/** Waits for an answer. */
export async function answered(policy: ShopPolicy): Promise<void> {
  await vi.waitFor(() => one(policy, '[part="answer"]'));
  await policy.updateComplete;
}

/** Begins a letter at the button `at`, and waits until it can be written. */
export async function begin(policy: ShopPolicy, at = 0): Promise<void> {
  await userEvent.click(all(policy, '[part="ask"]')[at] as HTMLElement);
  await vi.waitFor(() => one(policy, '[part="letter"]'));
  await policy.updateComplete;
}

/** Presses something, and waits until it has happened. */
export async function press(policy: ShopPolicy, selector: string): Promise<void> {
  await userEvent.click(one(policy, selector));
  await policy.updateComplete;
}

/** Texts as they are read. */
export function texts(policy: ShopPolicy, selector: string): string[] {
  return all(policy, selector).map(textOf);
}

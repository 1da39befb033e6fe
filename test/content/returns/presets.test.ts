import { expect, test } from 'vitest';
import { canonicalJson } from '../../../content/documents/canonical.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { check } from '../../../content/documents/check.ts';
import { readDocument } from '../../../content/documents/read.ts';
import { type Preset, presetRules } from '../../../content/returns/preset.ts';
import { presets } from '../../../content/returns/presets/index.ts';
import { starter } from '../documents/starter.ts';

async function shopWith(preset: Preset): Promise<HelpCenter> {
  const { shop, faq, policy } = starter();
  const rules = (await presetRules(preset, shop.source)).map(({ adopted: _, ...rule }) => rule);
  return { shop, faq, policy: { ...policy, values: { ...policy.values, ...preset.values }, rules } };
}

test.each(presets.map((preset) => [preset.id, preset] as const))(
  '%s: once adopted, the law has nothing against it and every text is there',
  async (_, preset) => {
    const center = await shopWith({ ...preset, values: { ...preset.values } });
    const rules = [...(center.policy.rules ?? [])];
    // the starter answers for defects in Portugal by a rule of its own
    rules.push(...(starter().policy.rules ?? []).filter(({ id }) => id === 'portugal'));
    const found = await check({ ...center, policy: { ...center.policy, rules } });
    expect(found.filter(({ code }) => code !== 'number-typed')).toEqual([]);
  },
);

test.each(presets.map((preset) => [preset.id, preset] as const))(
  '%s is a valid document, and nothing of it counts before it is adopted',
  async (_, preset) => {
    for (const source of ['pl', 'en', 'de']) {
      const rules = await presetRules(preset, source);
      expect(rules.every(({ adopted }) => adopted === false)).toBe(true);
      const policy = { ...starter().policy, rules };
      expect(readDocument('policy', canonicalJson('policy', policy)).findings).toEqual([]);
    }
  },
);

test('in a shop that writes in Russian the Russian words are the source', async () => {
  const [preset] = presets;
  const [rule] = preset ? await presetRules(preset, 'ru') : [];
  expect(rule?.fields.title?.['ru']).toEqual({ text: 'Одежда и обувь' });
  expect(rule?.fields.title?.['pl']?.of).toMatch(/^[0-9a-f]{12}$/);
});

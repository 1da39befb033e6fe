import { expect, test } from 'vitest';
import { countryChoices } from '../../extension/lib/editor/countries.ts';

test('countries are offered by their names, with those that are chosen outside of the Union', () => {
  const choices = countryChoices('pl', ['PL', 'NO']);
  expect(choices).toHaveLength(28);
  expect(choices[0]).toEqual(['AT', 'Austria']);
  expect(choices).toContainEqual(['NO', 'Norwegia']);
  const names = choices.map(([, name]) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('pl').compare));
});

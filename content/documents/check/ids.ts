/** Ids that stand twice or point nowhere. */
import type { HelpCenter } from '../center.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';

/** Findings about the ids of categories and entries, of the policy's rules, sections and earlier versions. */
export function checkIds({ policy, faq }: HelpCenter): Finding[] {
  const topics = new Set(faq.categories.map(({ id }) => id));
  const entries = new Set(faq.entries.map(({ id }) => id));
  const used = new Set(faq.entries.map(({ category }) => category));
  return [
    ...twice('policy.json', [
      ...(policy.rules ?? []).map(({ id }, at): Place => [id, `rules[${at}].id`]),
      ...policy.sections.map(({ id }, at): Place => [id, `sections[${at}].id`]),
      ...(policy.reasons ?? []).map(({ id }, at): Place => [id, `reasons[${at}].id`]),
      ...(policy.ways ?? []).map(({ id }, at): Place => [id, `ways[${at}].id`]),
      ...(policy.earlier ?? []).map(({ id }, at): Place => [id, `earlier[${at}].id`]),
    ]),
    ...twice('faq.json', [
      ...faq.categories.map(({ id }, at): Place => [id, `categories[${at}].id`]),
      ...faq.entries.map(({ id }, at): Place => [id, `entries[${at}].id`]),
      ...faq.entries.flatMap(({ formerly = [] }, at) => formerly.map((id): Place => [id, `entries[${at}].formerly`])),
    ]),
    ...faq.categories.flatMap(({ id }, at) =>
      used.has(id) ? [] : [finding('category-empty', 'note', `categories[${at}]`, `faq/${id}/title`, { id })],
    ),
    ...faq.entries.flatMap(({ id, category, related = [], adopted }, at) => {
      const unit = (field: string): [string, string] => [`entries[${at}].${field}`, `faq/${id}/${field}`];
      return [
        ...(topics.has(category) ? [] : [finding('category-unknown', 'blocks', ...unit('category'), { id, category })]),
        ...related
          .filter((other) => !entries.has(other) || other === id)
          .map((other) => finding('related-unknown', 'ask', ...unit('related'), { id, related: other })),
        ...(adopted === false ? [finding('not-adopted', 'ask', ...unit('adopted'), { id })] : []),
      ];
    }),
  ];
}

type Place = [id: string, path: string];

function twice(file: string, places: readonly Place[]): Finding[] {
  const seen = new Set<string>();
  return places.flatMap(([id, path]) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: 'duplicate-id', severity: 'blocks', file, path, facts: { id } } satisfies Finding];
  });
}

function finding(code: FindingCode, severity: Severity, path: string, unit: string, facts: Finding['facts']): Finding {
  return { code, severity, file: 'faq.json', path, unit, facts };
}

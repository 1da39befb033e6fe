/** The texts of a help centre, wherever they stand: for checks that look at each of them. */
import type { HelpCenter } from './center.ts';
import type { EarlierPolicy } from './policy.ts';
import type { Texts } from './text.ts';

/** A field of texts: where it is, and whether it is prose in Markdown or one line. */
export interface TextField {
  readonly file: string;
  readonly path: string;
  readonly unit: string;
  readonly kind: 'prose' | 'line';
  readonly texts: Texts;
}

/** Every field of texts in reading order; not those of earlier policies. */
export function textFields({ shop, policy, faq }: HelpCenter): TextField[] {
  return [
    ...fields('shop', 'notice', 'notice', shop.notice?.fields ?? {}),
    ...policyFields(policy),
    ...(policy.reasons ?? []).flatMap(({ id, fields: texts }, at) => fields('policy', id, `reasons[${at}]`, texts)),
    ...(policy.ways ?? []).flatMap(({ id, fields: texts }, at) => fields('policy', id, `ways[${at}]`, texts)),
    ...faq.categories.flatMap(({ id, fields: texts }, at) => fields('faq', id, `categories[${at}]`, texts)),
    ...faq.entries.flatMap(({ id, fields: texts }, at) => fields('faq', id, `entries[${at}]`, texts)),
  ];
}

/** The fields of a policy, or of an earlier one, whose place in the file is `at`. */
export function policyFields({ rules = [], sections = [] }: Partial<EarlierPolicy>, at = ''): TextField[] {
  return [
    ...rules.flatMap(({ id, fields: texts }, nth) => fields('policy', id, `${at}rules[${nth}]`, texts)),
    ...sections.flatMap(({ id, fields: texts }, nth) => fields('policy', id, `${at}sections[${nth}]`, texts)),
  ];
}

const lines = new Set(['question', 'title']);

function fields(document: string, entry: string, path: string, byName: Fields): TextField[] {
  return Object.entries(byName).flatMap(([field, texts]): TextField[] => {
    if (!texts) return [];
    const kind = lines.has(field) ? 'line' : 'prose';
    return [
      { file: `${document}.json`, path: `${path}.fields.${field}`, unit: `${document}/${entry}/${field}`, kind, texts },
    ];
  });
}

interface Fields {
  readonly [field: string]: Texts | undefined;
}

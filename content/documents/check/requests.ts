/** Whether a help centre that lets customers withdraw has somebody who acknowledges it. */
import type { HelpCenter } from '../center.ts';
import { textFields } from '../fields.ts';
import type { Finding } from '../finding.ts';

/**
 * Findings about withdrawals that nobody would confirm.
 *
 * Whoever takes requests takes withdrawals: a wish for money back within the time that the law gives is one.
 */
export function checkRequests(center: HelpCenter): Finding[] {
  const { requests, links } = center.shop;
  if (requests?.acknowledges) return [];
  const code = 'withdrawal-unacknowledged';
  const ways: Pick<Finding, 'file' | 'path' | 'unit'>[] = [
    ...(requests ? [{ file: 'shop.json', path: 'requests.acknowledges' }] : []),
    ...(withdraws.test(links?.returns ?? '') ? [{ file: 'shop.json', path: 'links.returns' }] : []),
    ...textFields(center).flatMap(({ file, path, unit, texts }) =>
      Object.entries(texts)
        .filter(([, { text }]) => withdraws.test(text))
        .map(([locale]) => ({ file, path: `${path}.${locale}`, unit: `${unit}:${locale}` })),
    ),
  ];
  return ways.map((way) => ({ code, severity: 'blocks', ...way, facts: {} }));
}

/** The address that opens a withdrawal. */
const withdraws = /#withdraw(?![\w-])/;

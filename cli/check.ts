/** `shop-help check`: looks a folder over, and puts its files in order if asked to. */
import { canonicalJson } from '../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../content/documents/center.ts';
import { check } from '../content/documents/check.ts';
import type { Finding } from '../content/documents/finding.ts';
import { type CenterFiles, readCenter, readDocument } from '../content/documents/read.ts';
import { shippedLaw } from '../content/law/jurisdictions.ts';
import { compareTerms } from '../content/returns/check/terms.ts';
import { wallClock } from '../content/values/calendar.ts';
import { fileOf, readFolder, readText, writeWhole } from './files.ts';
import { Complaint } from './usage.ts';

export interface CheckOptions {
  readonly now: Date;
  /** Write documents that can be read in canonical form. */
  readonly fix?: boolean;
  /** A file with the shop's terms, plain text, to compare the policy with. */
  readonly terms?: string | undefined;
}

/** What was found, the help centre if it can be read, and the files that were put in order. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly center?: HelpCenter;
  readonly files: readonly string[];
}

/** Looks over the help centre in `folder`. */
export async function checkFolder(folder: string, { now, fix = false, terms }: CheckOptions): Promise<Checked> {
  const texts = await readFolder(folder);
  const { center, findings } = readCenter(texts);
  const found = center
    ? [...findings, ...(await check(center, { now })), ...(terms ? await differences(terms, center, now) : [])]
    : findings;
  const disordered = documentNames.flatMap((name) => {
    const ordered = inOrder(name, texts);
    return ordered === undefined || ordered === texts[name] ? [] : [{ name, ordered }];
  });
  const files = disordered.map(({ name }) => `${name}.json`);
  if (fix) for (const { name, ordered } of disordered) await writeWhole(fileOf(folder, name), ordered);
  return {
    findings: fix ? found : [...found, ...files.map(notCanonical)],
    ...(center ? { center } : {}),
    files: fix ? files : [],
  };
}

async function differences(file: string, center: HelpCenter, now: Date): Promise<Finding[]> {
  const text = await readText(file);
  if (text === undefined) throw new Complaint('cli:error.not-file', { path: file });
  return compareTerms(text, file, center, shippedLaw, wallClock(now, center.shop.about.timeZone).day);
}

/** A document in canonical form, if it can be read. */
function inOrder(name: (typeof documentNames)[number], texts: CenterFiles): string | undefined {
  const { document } = readDocument(name, texts[name]);
  return document && canonicalJson(name, document);
}

function notCanonical(file: string): Finding {
  return { code: 'not-canonical', severity: 'note', file, facts: { file } };
}

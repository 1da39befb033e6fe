/** What the shop and its policy are told, with what the law and the checks say to it. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { checkShop } from '../../../content/documents/check/shop.ts';
import { typedValue } from '../../../content/documents/edit/typed.ts';
import type { Fact } from '../../../content/documents/facts.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import { placeOfFinding } from '../../../content/documents/finding-place.ts';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import { checkPolicy } from '../../../content/returns/check.ts';
import { adviceOn } from '../../../content/starter/advice.ts';
import { wallClock } from '../../../content/values/calendar.ts';

/** A fact as it is shown. */
export interface FactView extends Fact {
  readonly findings: readonly Finding[];
  /** A number or an amount as it is typed. */
  readonly typed?: string;
  /** What the law wants in its place. */
  readonly mend?: unknown;
}

/** `facts` with what is found beside each. */
export function viewedFacts(center: HelpCenter, facts: readonly Fact[], now = new Date()): FactView[] {
  if (!facts.length) return [];
  const today = wallClock(now, center.shop.about.timeZone).day;
  const findings = [...checkShop(center, now), ...checkPolicy(center, shippedLaw, today)];
  const advice = adviceOn(center, shippedLaw, today);
  return facts.map((fact) => {
    const { document, entry, field } = fact.place;
    const isGeneral = document === 'policy' && (entry === 'values' || entry === 'everything');
    const said = isGeneral ? advice.find((each) => each.fact === field) : undefined;
    const mend = mended(fact, said?.mend);
    return {
      ...fact,
      findings: firstOfEach(findings.filter((finding) => isAbout(finding, fact.place))),
      ...(fact.kind.kind === 'number' || fact.kind.kind === 'money'
        ? { typed: typedValue(fact.value, center.shop.source) }
        : {}),
      ...(mend === undefined ? {} : { mend }),
    };
  });
}

/** The same of another country says nothing new to who mends it. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }, at) => findings.findIndex((other) => other.code === code) === at);
}

function mended({ kind: { kind }, value }: Fact, mend: number | 'delivery' | undefined): unknown {
  if (mend === undefined || mend === value) return undefined;
  if (typeof mend === 'number') return kind === 'number' ? mend : undefined;
  return kind === 'choice' ? mend : undefined;
}

/** What is said of a part as a whole stands beside the first of its fields. */
function isAbout(finding: Finding, { document, entry, field }: Fact['place']): boolean {
  const at = placeOfFinding(finding);
  if (at?.document !== document) return false;
  if (at.entry === entry && at.field === field) return true;
  return at.entry === document && at.field === entry && heads.has(`${entry}/${field}`);
}

const heads: ReadonlySet<string> = new Set(['hours/week', 'notice/until']);

/** Says why something is not published; of what somebody may not do the trail keeps a line. */
import { placeName } from '../../content/documents/changes.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Token } from '../tokens/tokens.ts';
import { etagsOf } from './contents.ts';
import type { Current } from './editions.ts';
import type { Prepared } from './prepare.ts';
import { toldChanges } from './told.ts';

type Refused = Exclude<Prepared, { readonly outcome: 'ready' | 'nothing' }>;

/** Throws the problem that it is. */
export type Refuse = (refused: Refused, current: Current, token: Token) => Promise<never>;

/** Nobody reads more. */
const most = 50;

export function createRefusals(services: Pick<Services, 'refused'>): Refuse {
  return async (refused, current, token) => {
    if (refused.outcome === 'not-permitted') await services.refused(token, { units: refused.units.slice(0, most) });
    throw new Problem(refused.outcome, [], factsOf(refused, current));
  };
}

function factsOf(refused: Refused, { edition }: Current): object {
  switch (refused.outcome) {
    case 'conflict': {
      const conflicts = refused.conflicts.map((each) => ({ ...each, unit: placeName({ field: '', ...each.place }) }));
      return { revision: edition.revision, etags: etagsOf(edition), conflicts };
    }
    case 'not-publishable':
      return { findings: refused.findings.slice(0, most) };
    case 'confirm-sensitive':
      return { changes: toldChanges(refused.changes) };
    case 'not-permitted':
      return { units: refused.units };
  }
}

import type { OwnFiling } from '@tinhso/assistance-contract';
import type { CaseRow } from '../data/case.entities.js';

/** What the citizen is told of the case about a filing, or about a session as a whole. */
export function ownCase(cases: readonly CaseRow[], sessionId: string, filingId: string | null): Pick<OwnFiling, 'case'> {
  const ofSession = cases.filter((each) => each.sessionId === sessionId);
  const found = ofSession.find((each) => each.filingId === filingId) ?? ofSession.find((each) => each.filingId === null);
  if (!found) return {};
  const { code, state, conclusion } = found;
  return { case: { code, closed: state === 'closed', ...(conclusion ? { conclusion } : {}) } };
}

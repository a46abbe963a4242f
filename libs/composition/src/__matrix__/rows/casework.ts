import { submitted } from '../objects/dossiers.js';
import { staffSelf, type Rows } from '../row.js';

const reading = { scope: 'worklist.read', roles: ['one_stop_clerk', 'case_officer', 'leader'] } as const;

export const caseworkRows: Rows = {
  getWorklist: staffSelf({ ...reading, mustShow: submitted, request: () => ({ query: { limit: '100' } }) }),
  getWorklistCounts: staffSelf({
    ...reading,
    // Both offices have as many dossiers as the other; the province has those of both.
    check: ({ text }, caller, { officeCounts }) => {
      const { counts } = JSON.parse(text) as { counts: Record<string, number> };
      const wanted =
        caller.kind === 'staff' && caller.reach !== 'province' ? officeCounts[caller.reach] : officeCounts.here + officeCounts.elsewhere;
      return counts.open === wanted ? undefined : `${counts.open} open dossiers are counted, ${wanted} are there`;
    },
  }),
};

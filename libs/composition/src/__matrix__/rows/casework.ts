import { postsOf } from '../callers.js';
import { reachTo, type Target } from '../expectation.js';
import { fieldOf } from '../objects/applications.js';
import { submitted } from '../objects/dossiers.js';
import { staffSelf, type Rows } from '../row.js';

const reading = { scope: 'worklist.read', roles: ['one_stop_clerk', 'case_officer', 'leader'] } as const;

export const caseworkRows: Rows = {
  getWorklist: staffSelf({ ...reading, mustShow: submitted, request: () => ({ query: { limit: '100' } }) }),
  getWorklistCounts: staffSelf({
    ...reading,
    check: ({ text }, caller, { filed }) => {
      const { counts } = JSON.parse(text) as { counts: Record<string, number> };
      const posts = caller.kind === 'staff' ? postsOf(caller, reading.roles) : [];
      const reached = (at: 'here' | 'elsewhere', target: Target) => filed[at].filter((code) => reachTo(posts, target, fieldOf(code)));
      const wanted = reached('here', 'owner').length + reached('elsewhere', 'stranger').length;
      return counts.open === wanted ? undefined : `${counts.open} open dossiers are counted, ${wanted} are there`;
    },
  }),
};

import { postsOf } from '../callers.js';
import { reachTo, type Target } from '../expectation.js';
import { fieldOf } from '../objects/applications.js';
import { submitted } from '../objects/dossiers.js';
import { signedBy } from '../people.js';
import { staffSelf, type Rows } from '../row.js';

const reading = { scope: 'worklist.read', roles: ['one_stop_clerk', 'case_officer', 'leader'] } as const;

export const caseworkRows: Rows = {
  getWorklist: staffSelf({
    ...reading,
    mustShow: submitted,
    request: () => ({ query: { limit: '100' } }),
    also: (['here', 'elsewhere'] as const).map((reach) => ({
      name: `looking for the stranger from ${reach}, by words in another order`,
      request: ({ cast }) => ({
        ...signedBy(cast.officials.leader[reach]),
        query: { limit: '100', q: cast.stranger.name.split(' ').reverse().join(' ') },
      }),
      status: 200,
      check: async ({ text }, stage) => {
        const found = text.includes((await stage.objectOf(submitted, 'stranger')).id);
        return found === (reach === 'elsewhere') ? undefined : `the stranger’s dossier is ${found ? '' : 'not '}found`;
      },
    })),
  }),
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

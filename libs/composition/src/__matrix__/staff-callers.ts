import { roles, type Role } from '@tinhso/organisations-contract';
import type { StaffPost } from '@tinhso/platform';
import { bearer, longAgo, reaches, type Caller, type HeldPost, type Reach, type StaffCaller } from './callers.js';
import type { Cast } from './cast.js';
import { CIVIL_STATUS, RESIDENCE } from './objects/applications.js';
import type { Official } from './people.js';
import type { Stage } from './stage.js';

/** Every role in each office, and posts that are stale, over, limited, held for another, or two at once. */
export function staffCallersOf(stage: Stage, { officials }: Cast): Caller[] {
  const of = ({ who, posts, ...more }: Acting): Caller & StaffCaller => {
    const [first, ...others] = posts;
    if (!first) throw new Error(`${more.name} holds no post`);
    return {
      kind: 'staff',
      ...first,
      ...more,
      others,
      headers: () => {
        const held = posts.map((post) => tokenPost(officials, post, more.over));
        return bearer(stage.world.staffToken(held, who.accountId, who.name, more.stale ? longAgo() : {}));
      },
    };
  };
  const by = (role: Role, reach: Reach) => ({ who: officials[role][reach], posts: [{ role, reach }] as const });
  const officer = officials.case_officer.here;
  const limited = (field: string): HeldPost => ({ role: 'case_officer', reach: 'here', fields: [field] });
  return [
    ...roles.flatMap((role) => reaches.map((reach) => of({ ...by(role, reach), name: `${role} ${reach}` }))),
    of({ ...by('admin', 'province'), name: 'admin without a recent proof', stale: true }),
    of({ ...by('leader', 'here'), name: 'leader without a recent proof', stale: true }),
    of({ ...by('one_stop_clerk', 'here'), name: 'one_stop_clerk whose post is over', over: true }),
    of({ ...by('admin', 'here'), name: 'admin whose post is over', over: true }),
    of({ who: officer, name: 'officer here for civil status', posts: [limited(CIVIL_STATUS)] }),
    of({ who: officer, name: 'officer here for residence', posts: [limited(RESIDENCE)] }),
    of({
      who: officials.finance.here,
      name: 'deputy of the officer here',
      posts: [{ role: 'case_officer', reach: 'here', deputyFor: officer.accountId }],
    }),
    ...(['one_stop_clerk', 'auditor'] as const).map((role) =>
      of({
        who: officials.leader.elsewhere,
        name: `leader elsewhere and ${role} here`,
        posts: [
          { role: 'leader', reach: 'elsewhere' },
          { role, reach: 'here' },
        ],
      }),
    ),
  ];
}

interface Acting extends Pick<StaffCaller, 'stale' | 'over'> {
  readonly name: string;
  readonly who: Official;
  readonly posts: readonly HeldPost[];
}

function tokenPost(officials: Cast['officials'], { role, reach, fields, deputyFor }: HeldPost, over: boolean | undefined): StaffPost {
  return {
    ...officials[role][reach].post,
    ...(fields ? { fields } : {}),
    ...(deputyFor ? { deputyFor } : {}),
    // A moment ago: the token is still young.
    ...(over ? { until: Date.now() - 1_000 } : {}),
  };
}

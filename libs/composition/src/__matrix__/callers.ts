import { assistedScopes } from '@tinhso/assistance-contract';
import { roles, type Role } from '@tinhso/organisations-contract';
import { TokenKeys } from '@tinhso/platform';
import type { Acting, Principal } from './row.js';
import type { Cast } from './cast.js';
import type { Stage } from './stage.js';

/** Nobody whom the product would know: without a token, or with one that does not count. */
interface Nobody {
  readonly kind: 'nobody';
}

/** A citizen, for herself or for the owner. */
interface CitizenCaller {
  readonly kind: 'citizen';
  /** Whose objects are hers: the owner's when she acts for the owner. */
  readonly principal: Principal;
  readonly stale?: boolean;
  /** By what she acts, and for which scopes; `nothing`: by an authority that is not hers or has ended. */
  readonly acting?: { readonly as: Acting | 'everything' | 'nothing'; readonly scopes: readonly string[] };
}

interface StaffCaller {
  readonly kind: 'staff';
  readonly role: Role;
  readonly reach: Reach;
  readonly stale?: boolean;
  /** The post has ended since the token was given. */
  readonly over?: boolean;
}

export type Reach = 'here' | 'elsewhere' | 'province';
export const reaches: readonly Reach[] = ['here', 'elsewhere', 'province'];

/** Who calls, and what is to be expected of it. */
export type Caller = (Nobody | CitizenCaller | StaffCaller) & {
  readonly name: string;
  headers(): Record<string, string>;
};

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
/** A little more than counts as fresh. */
const STALE_SECONDS = 960;

/** Everybody who calls every operation. */
export function callersOf(stage: Stage, cast: Cast): Caller[] {
  const { world } = stage;
  const { owner, stranger, friend, delegations, assistance } = cast;
  const longAgo = { provedAt: Math.floor(Date.now() / 1000) - STALE_SECONDS };
  const acting = (name: string, who: typeof friend, authority: string, by: NonNullable<CitizenCaller['acting']>): Caller => ({
    kind: 'citizen',
    name,
    principal: 'owner',
    acting: by,
    headers: () => ({ ...bearer(who.token()), 'x-acting-for': authority }),
  });
  const ended = { as: 'nothing', scopes: [] } as const;
  return [
    { kind: 'nobody', name: 'anonymous', headers: () => ({}) },
    { kind: 'nobody', name: 'owner whose session was ended', headers: () => bearer(cast.endedToken) },
    { kind: 'nobody', name: 'owner by a token of another key', headers: () => bearer(forged(owner.token())) },
    { kind: 'nobody', name: 'owner by a token that has run out', headers: () => bearer(runOut(stage, owner.accountId)) },
    { kind: 'citizen', name: 'owner', principal: 'owner', headers: () => bearer(owner.token()) },
    {
      kind: 'citizen',
      name: 'owner without a recent proof',
      principal: 'owner',
      stale: true,
      headers: () => bearer(world.citizenToken(owner.accountId, owner.name, longAgo)),
    },
    { kind: 'citizen', name: 'stranger', principal: 'stranger', headers: () => bearer(stranger.token()) },
    { kind: 'citizen', name: 'delegate for herself', principal: 'friend', headers: () => bearer(friend.token()) },
    acting('delegate', friend, delegations.whole.authority, { as: 'delegate', scopes: delegations.whole.scopes }),
    acting('delegate for one thing', delegations.narrow.holder, delegations.narrow.authority, {
      as: 'delegate',
      scopes: delegations.narrow.scopes,
    }),
    acting('delegate whose time is over', delegations.expired.holder, delegations.expired.authority, ended),
    acting('delegate who was revoked', delegations.revoked.holder, delegations.revoked.authority, ended),
    acting('stranger by somebody else’s delegation', stranger, delegations.whole.authority, ended),
    acting('delegate of a kind that is not there', friend, delegations.whole.authority.replace(/^\w+/, 'nobody'), ended),
    acting('bearer of every scope', friend, stage.everything.authority, { as: 'everything', scopes: stage.everything.scopes }),
    acting('helper', friend, assistance.running, { as: 'helper', scopes: assistedScopes }),
    acting('helper after the session', friend, assistance.ended, ended),
    acting('helper who left the team', assistance.formerHelper, assistance.left, ended),
    ...roles.flatMap((role) => reaches.map((reach) => staff(stage, cast, role, reach))),
    { ...staff(stage, cast, 'admin', 'province', longAgo), name: 'admin without a recent proof' },
    { ...staff(stage, cast, 'leader', 'here', longAgo), name: 'leader without a recent proof' },
    ...(['one_stop_clerk', 'admin'] as const).map((role) => overStaff(stage, cast, role)),
  ];
}

function staff(stage: Stage, { officials }: Cast, role: Role, reach: Reach, stale?: { provedAt: number }): Caller {
  const { post, accountId, name } = officials[role][reach];
  return {
    kind: 'staff',
    name: `${role} ${reach}`,
    role,
    reach,
    ...(stale ? { stale: true } : {}),
    headers: () => bearer(stage.world.staffToken([post], accountId, name, stale)),
  };
}

/** Somebody whose post has ended a moment ago; the token is still young. */
function overStaff(stage: Stage, { officials }: Cast, role: Role): Caller {
  const { post, accountId, name } = officials[role].here;
  return {
    kind: 'staff',
    name: `${role} whose post is over`,
    role,
    reach: 'here',
    over: true,
    headers: () => bearer(stage.world.staffToken([{ ...post, until: Date.now() - 1_000 }], accountId, name)),
  };
}

/** The same token with another signature. */
const forged = (token: string): string => `${token.slice(0, token.lastIndexOf('.'))}.${'A'.repeat(43)}`;

const runOut = (stage: Stage, accountId: string): string =>
  stage.world.get(TokenKeys).sign({ sub: accountId, sid: accountId, typ: 'citizen', name: 'Ma Thị Hạnh' }, -60);

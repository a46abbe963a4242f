import { assistedScopes } from '@tinhso/assistance-contract';
import { newId } from '@tinhso/kernel';
import { TokenKeys } from '@tinhso/platform';
import { bearer, longAgo, type Caller, type CitizenCaller } from './callers.js';
import type { Cast } from './cast.js';
import type { HeldDelegation } from './delegations.js';
import type { Person } from './people.js';
import type { Stage } from './stage.js';

/** Everybody who is nobody, and everybody who is a citizen: for herself, for the owner, for a child, for a company. */
export function citizenCallersOf(stage: Stage, cast: Cast): Caller[] {
  const { world } = stage;
  const { owner, stranger, friend } = cast;
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
      headers: () => bearer(world.citizenToken(owner.accountId, owner.name, longAgo())),
    },
    { kind: 'citizen', name: 'stranger', principal: 'stranger', headers: () => bearer(stranger.token()) },
    { kind: 'citizen', name: 'delegate for herself', principal: 'friend', headers: () => bearer(friend.token()) },
    byPhoneAlone(stage, cast),
    ...forTheOwner(stage, cast),
    ...forTheManaged(cast),
  ];
}

/** What a code that was sent to a phone lets somebody do. */
const PHONE_SCOPES = ['feedback.report', 'feedback.read-own', 'file.send', 'file.read'];

/** Reports, follows, and sends photos for it; has no account. */
function byPhoneAlone({ world }: Stage, { reporterId }: Cast): Caller & CitizenCaller {
  return {
    kind: 'citizen',
    name: 'somebody known by a phone alone',
    principal: 'phone',
    stale: true,
    onlyScopes: PHONE_SCOPES,
    headers: () =>
      bearer(world.get(TokenKeys).sign({ sub: reporterId, sid: newId(), typ: 'citizen', name: '', al: 0, sc: PHONE_SCOPES }, 600)),
  };
}

const ended = { as: 'nothing', scopes: [] } as const;

function acting(name: string, who: Person, authority: string, by: NonNullable<CitizenCaller['acting']>): Caller & CitizenCaller {
  return {
    kind: 'citizen',
    name,
    principal: 'owner',
    acting: by,
    headers: () => ({ ...bearer(who.token()), 'x-acting-for': authority }),
  };
}

function forTheOwner(stage: Stage, { stranger, friend, delegations, assistance }: Cast): Caller[] {
  const { whole, narrow, expired, revoked } = delegations;
  return [
    acting('delegate', friend, whole.authority, { as: 'delegate', scopes: whole.scopes }),
    acting('delegate for one thing', narrow.holder, narrow.authority, { as: 'delegate', scopes: narrow.scopes }),
    acting('delegate whose time is over', expired.holder, expired.authority, ended),
    acting('delegate who was revoked', revoked.holder, revoked.authority, ended),
    acting('stranger by somebody else’s delegation', stranger, whole.authority, ended),
    acting('delegate of a kind that is not there', friend, whole.authority.replace(/^\w+/, 'nobody'), ended),
    acting('bearer of every scope', friend, stage.everything.authority, { as: 'everything', scopes: stage.everything.scopes }),
    acting('helper', friend, assistance.running, { as: 'helper', scopes: assistedScopes }),
    acting('helper after the session', friend, assistance.ended, ended),
    acting('helper who left the team', assistance.formerHelper, assistance.left, ended),
    acting('stranger by somebody else’s session', stranger, assistance.running, ended),
  ];
}

function forTheManaged({ managed }: Cast): Caller[] {
  const { mother, father, formerGuardian, representative, employee, formerEmployee } = managed;
  const by = (
    name: string,
    { holder, authority, scopes }: HeldDelegation,
    as: 'guardian' | 'delegate',
    principal: 'child' | 'company',
  ) => ({
    ...acting(name, holder, authority, { as, scopes }),
    principal,
  });
  return [
    by('guardian for the child', mother, 'guardian', 'child'),
    by('other guardian for the child', father, 'guardian', 'child'),
    by('representative for the company', representative, 'delegate', 'company'),
    by('employee for the company', employee, 'delegate', 'company'),
    acting('guardian who left', formerGuardian.holder, formerGuardian.authority, ended),
    acting('employee who left', formerEmployee.holder, formerEmployee.authority, ended),
  ];
}

/** The same token with another signature. */
const forged = (token: string): string => `${token.slice(0, token.lastIndexOf('.'))}.${'A'.repeat(43)}`;

const runOut = (stage: Stage, accountId: string): string =>
  stage.world.get(TokenKeys).sign({ sub: accountId, sid: accountId, typ: 'citizen', name: 'Ma Thị Hạnh' }, -60);

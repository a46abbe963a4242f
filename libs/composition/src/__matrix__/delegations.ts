import { delegationGroups, scopesOfGroups, type DelegationGroup, type DelegationView } from '@tinhso/delegation-contract';
import type { FixedClock } from '@tinhso/platform';
import type { World } from '@tinhso/testing';
import { citizen } from './citizen.js';
import type { Person } from './people.js';

/** A right to act for the owner, and who holds or held it. */
export interface HeldDelegation {
  readonly holder: Person;
  readonly authority: string;
  readonly scopes: readonly string[];
}

/** The owner's delegations: of everything that can be given, of one thing, and two that count no longer. */
export interface Delegations {
  readonly whole: HeldDelegation;
  readonly narrow: HeldDelegation;
  readonly expired: HeldDelegation;
  readonly revoked: HeldDelegation;
}

const PATH = '/api/v1/citizen/delegations';
const MONTH_MS = 30 * 86_400_000;

export async function delegationsOf(world: World, clock: FixedClock, owner: Person, friend: Person): Promise<Delegations> {
  const now = clock.now();
  clock.set(new Date(now.getTime() - MONTH_MS));
  const expired = await given(world, owner, await citizen(world, 'Ma Văn Thời'), delegationGroups);
  clock.set(now);
  const revoked = await given(world, owner, await citizen(world, 'Ma Thị Thôi'), delegationGroups);
  await call(world, owner, `${PATH}/${revoked.authority.split(':')[1]}/end`, {});
  return {
    expired,
    revoked,
    whole: await given(world, owner, friend, delegationGroups),
    narrow: await given(world, owner, await citizen(world, 'Ma Thị Một'), ['follow']),
  };
}

/** Given for a day and accepted. */
async function given(world: World, owner: Person, holder: Person, groups: readonly DelegationGroup[]): Promise<HeldDelegation> {
  const { id } = await call(world, owner, PATH, { phone: holder.phone, groups, days: 1 });
  await call(world, holder, `${PATH}/${id}/acceptance`, {});
  return { holder, authority: `delegation:${id}`, scopes: scopesOfGroups(groups) };
}

async function call(world: World, who: Person, path: string, body: object): Promise<DelegationView> {
  const answer = await world.call<DelegationView>(path, { method: 'POST', token: who.token(), body });
  if (answer.status >= 400) throw new Error(`${path} was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

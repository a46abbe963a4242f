import type { AssistedSession, Team } from '@tinhso/assistance-contract';
import { newId } from '@tinhso/kernel';
import { QuickRedis } from '@tinhso/platform';
import type { World } from '@tinhso/testing';
import { citizen } from './citizen.js';
import type { Official, Person } from './people.js';

/** Sessions of helpers with the owner: under way, ended, and of somebody who has left the team since. */
export interface Assistance {
  readonly formerHelper: Person;
  /** Values for `x-acting-for`. */
  readonly running: string;
  readonly ended: string;
  readonly left: string;
}

const SESSIONS = '/api/v1/citizen/assisted-sessions';
const TEAMS = '/api/v1/staff/assistance/teams';

async function call<T>(world: World, who: Pick<Person, 'token'>, path: string, body: object): Promise<T> {
  const answer = await world.call<T>(path, { method: 'POST', token: who.token(), body });
  if (answer.status >= 400) throw new Error(`${path} was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A team of a commune with one member. */
export async function teamWith(world: World, leader: Official, member: Person): Promise<{ teamId: string; memberId: string }> {
  const name = `Tổ công nghệ số ${newId().slice(-6)}`;
  const { id } = await call<Team>(world, leader, TEAMS, { unitId: leader.post.unitId, name });
  const roster = { phone: member.phone, validFrom: '2026-11-23', validTo: '2027-11-22' };
  const team = await call<Team>(world, leader, `${TEAMS}/${id}/members`, roster);
  return { teamId: id, memberId: team.members[0]?.id ?? '' };
}

/** A session that the person was asked about, and has agreed to unless told. */
export async function helped(world: World, helper: Person, memberId: string, person: Person, agree = true): Promise<string> {
  await forgetAsked(world);
  const asked = { memberId, fullName: person.name, phone: person.phone, consent: 'device' };
  const { id } = await call<AssistedSession>(world, helper, SESSIONS, asked);
  if (agree) await call(world, person, `${SESSIONS}/${id}/agreement`, { agree: true });
  return id;
}

/** On the stage one person is asked more often than anybody is in an hour. */
async function forgetAsked(world: World): Promise<void> {
  const redis = world.get(QuickRedis);
  const counted = await redis.keys('*limit:assistance.session.phone*');
  if (counted.length > 0) await redis.del(...counted);
}

export async function assistanceOf(world: World, leader: Official, owner: Person, friend: Person): Promise<Assistance> {
  const { memberId } = await teamWith(world, leader, friend);
  const ended = await helped(world, friend, memberId, owner);
  await call(world, friend, `${SESSIONS}/${ended}/end`, {});
  const running = await helped(world, friend, memberId, owner);
  const formerHelper = await citizen(world, 'Ma Văn Xưa');
  const former = await teamWith(world, leader, formerHelper);
  const left = await helped(world, formerHelper, former.memberId, owner);
  await call(world, leader, `${TEAMS}/${former.teamId}/members/${former.memberId}/ending`, {});
  return { formerHelper, running: `assisted:${running}`, ended: `assisted:${ended}`, left: `assisted:${left}` };
}

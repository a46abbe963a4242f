import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { MemberRow, PersonRow, TeamRow } from './team.entities.js';

export const findTeam = (manager: EntityManager, id: string): Promise<TeamRow | null> => manager.findOneBy(TeamRow, { id });

/** The team, locked: additions to one roster come one after the other. */
export const lockTeam = (tx: Tx, id: string): Promise<TeamRow | null> =>
  tx.manager.findOne(TeamRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Teams of these units, by name. */
export function teamsOf(manager: EntityManager, unitIds: readonly string[]): Promise<TeamRow[]> {
  if (unitIds.length === 0) return Promise.resolve([]);
  return manager.find(TeamRow, { where: { unitId: In(unitIds.map(idBytes)) }, order: { name: 'ASC', id: 'ASC' } });
}

/** Everybody who ever was on these rosters, newest first. */
export function membersOf(manager: EntityManager, teamIds: readonly string[]): Promise<MemberRow[]> {
  if (teamIds.length === 0) return Promise.resolve([]);
  return manager.find(MemberRow, { where: { teamId: In(teamIds.map(idBytes)) }, order: { id: 'DESC' } });
}

export const findMember = (manager: EntityManager, id: string): Promise<MemberRow | null> => manager.findOneBy(MemberRow, { id });

/** Memberships of an account, newest first. */
export const membershipsOf = (manager: EntityManager, accountId: string): Promise<MemberRow[]> =>
  manager.find(MemberRow, { where: { accountId }, order: { id: 'DESC' } });

/** Ends a membership that was not ended. @returns whether this call ended it */
export async function endMembership({ manager, now }: Tx, id: string): Promise<boolean> {
  const done: { affectedRows: number } = await manager.query(
    'UPDATE assistance_member SET ended_at = ? WHERE id = ? AND ended_at IS NULL',
    [now, idBytes(id)],
  );
  return done.affectedRows === 1;
}

/** Ends every membership of a team. */
export async function endMembershipsOf({ manager, now }: Tx, teamId: string): Promise<void> {
  await manager.query('UPDATE assistance_member SET ended_at = ? WHERE team_id = ? AND ended_at IS NULL', [now, idBytes(teamId)]);
}

/** Holds back everything an account may do as a helper, in every team. @returns whether anything was held back just now */
export async function suspendHelper({ manager, now }: Tx, accountId: string): Promise<boolean> {
  const done: { affectedRows: number } = await manager.query(
    'UPDATE assistance_member SET suspended_at = ? WHERE account_id = ? AND suspended_at IS NULL AND ended_at IS NULL',
    [now, idBytes(accountId)],
  );
  return done.affectedRows > 0;
}

/** Lets a helper help again. */
export async function restoreHelper({ manager }: Tx, accountId: string): Promise<void> {
  await manager.query('UPDATE assistance_member SET suspended_at = NULL WHERE account_id = ?', [idBytes(accountId)]);
}

/** Takes a helper off every roster. */
export async function dismissHelper({ manager, now }: Tx, accountId: string): Promise<void> {
  await manager.query('UPDATE assistance_member SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL', [now, idBytes(accountId)]);
}

export const findPerson = (manager: EntityManager, personIndex: Buffer): Promise<PersonRow | null> =>
  manager.findOneBy(PersonRow, { personIndex });

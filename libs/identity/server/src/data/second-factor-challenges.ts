import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { SecondFactorChallengeRow } from './second-factor-challenge.entity.js';

export async function insertChallenge(tx: Tx, row: SecondFactorChallengeRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(SecondFactorChallengeRow).values(row).updateEntity(false).execute();
}

export const findChallenge = (manager: EntityManager, id: string): Promise<SecondFactorChallengeRow | null> =>
  manager.findOneBy(SecondFactorChallengeRow, { id });

/** Locked until the transaction ends: answers to one challenge come one after the other. */
export const lockChallenge = (tx: Tx, id: string): Promise<SecondFactorChallengeRow | null> =>
  tx.manager.findOne(SecondFactorChallengeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function countChallengeTry(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE second_factor_challenge SET tries = tries + 1 WHERE id = ?', [idBytes(id)]);
}

export async function completeChallenge(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE second_factor_challenge SET completed_at = ? WHERE id = ?', [tx.now, idBytes(id)]);
}

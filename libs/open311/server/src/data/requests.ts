import type { Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { Open311RequestRow } from './open311.entities.js';

export const insertRequest = async (tx: Tx, row: Omit<Open311RequestRow, 'createdAt'>): Promise<void> => {
  await tx.manager.insert(Open311RequestRow, { ...row, createdAt: tx.now } as Open311RequestRow & { answer: object });
};

/** What was answered to the same Idempotency-Key of the same key. */
export const findAnswered = (manager: EntityManager, keyId: string, idemKey: Buffer): Promise<Open311RequestRow | null> =>
  manager.findOneBy(Open311RequestRow, { keyId, idemKey });

export const findByToken = (manager: EntityManager, token: Buffer): Promise<Open311RequestRow | null> =>
  manager.findOneBy(Open311RequestRow, { token });

import { idBytes, type Tx } from '@tinhso/platform';
import { Brackets, type EntityManager } from 'typeorm';
import { CoSigningRow } from './co-signing.entity.js';

export type CoSigningChanges = Partial<
  Pick<
    CoSigningRow,
    'state' | 'accountId' | 'sealed' | 'papers' | 'digest' | 'signedName' | 'assurance' | 'remindedAt' | 'endedAt' | 'dossierId'
  >
>;

export const findCoSigning = (manager: EntityManager, id: string): Promise<CoSigningRow | null> => manager.findOneBy(CoSigningRow, { id });

/** All that were ever asked for a draft, newest first. */
export const coSigningsOfDraft = (manager: EntityManager, draftId: string): Promise<CoSigningRow[]> =>
  manager.find(CoSigningRow, { where: { draftId }, order: { invitedAt: 'DESC', id: 'DESC' } });

/** Signatures on a filed dossier. */
export const coSignaturesOf = (manager: EntityManager, dossierId: string): Promise<CoSigningRow[]> =>
  manager.find(CoSigningRow, { where: { dossierId, state: 'signed' }, order: { invitedAt: 'ASC', id: 'ASC' } });

/** Those of an account, and those that wait for whoever has one of these numbers; newest first. */
export function coSigningsFor(manager: EntityManager, accountId: string, numbers: readonly Buffer[], now: Date): Promise<CoSigningRow[]> {
  return manager
    .createQueryBuilder(CoSigningRow, 's')
    .where(
      new Brackets((where) => {
        where.where('s.accountId = :account', { account: idBytes(accountId) });
        if (numbers.length > 0)
          where.orWhere("(s.accountId IS NULL AND s.inviteeIndex IN (:...numbers) AND s.state = 'invited' AND s.expiresAt > :now)", {
            numbers,
            now,
          });
      }),
    )
    .orderBy('s.invitedAt', 'DESC')
    .addOrderBy('s.id', 'DESC')
    .limit(100)
    .getMany();
}

export async function insertCoSigning(tx: Tx, row: CoSigningRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(CoSigningRow).values(row).updateEntity(false).execute();
}

/** Changes an invitation if it still has the version that was read. @returns false when somebody else was quicker */
export async function updateCoSigning(tx: Tx, { id, version }: CoSigningRow, changes: CoSigningChanges): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(CoSigningRow)
    .set({ ...changes, version: version + 1 })
    .where('id = :id AND version = :version', { id: idBytes(id), version })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** Invitations that ran out, or whose end is near and of which nobody was reminded; those that another worker holds left out. */
export function lockDueCoSignings({ manager }: Tx, before: Date, which: 'ended' | 'unreminded', limit: number): Promise<CoSigningRow[]> {
  const query = manager.createQueryBuilder(CoSigningRow, 's').where("s.state = 'invited' AND s.expiresAt <= :before", { before });
  if (which === 'unreminded') query.andWhere('s.remindedAt IS NULL');
  return query.orderBy('s.expiresAt').limit(limit).setLock('pessimistic_write').setOnLocked('skip_locked').getMany();
}

import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import type { Reach } from '../offices/reach.js';
import { DossierRow } from './dossier.entity.js';
import { ConsultationRow } from './office-work.entities.js';

/** Questions about a dossier, newest first. */
export const consultationsOf = (manager: EntityManager, dossierId: string): Promise<ConsultationRow[]> =>
  manager.find(ConsultationRow, { where: { dossierId }, order: { askedAt: 'DESC', id: 'DESC' } });

export const findConsultation = (manager: EntityManager, id: string): Promise<ConsultationRow | null> =>
  manager.findOneBy(ConsultationRow, { id });

/** The question as it is now, locked until the transaction ends. */
export const lockConsultation = (tx: Tx, id: string): Promise<ConsultationRow | null> =>
  tx.manager.findOne(ConsultationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function insertConsultation(tx: Tx, row: ConsultationRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ConsultationRow).values(row).updateEntity(false).execute();
}

export async function updateConsultation(tx: Tx, id: string, changes: Partial<Omit<ConsultationRow, 'id' | 'dossierId'>>): Promise<void> {
  await tx.manager.update(ConsultationRow, { id }, changes);
}

/** Closes what is still waited for: the dossier has come to its end. */
export async function closeConsultationsOf(tx: Tx, dossierId: string): Promise<void> {
  await tx.manager.update(ConsultationRow, { dossierId, queue: 'waiting' }, { queue: 'done', state: 'closed' });
}

/** Questions whose time is over and whose silence was not judged yet, the oldest first. */
export const overdueConsultations = (manager: EntityManager, now: Date, limit: number): Promise<ConsultationRow[]> =>
  manager
    .createQueryBuilder(ConsultationRow, 'c')
    .where("c.state = 'open' AND c.dueAt < :now", { now })
    .orderBy('c.dueAt')
    .limit(limit)
    .getMany();

/** Questions that posts reach: to their units, and where they are limited to fields, about dossiers of those. */
function reached(manager: EntityManager, reach: readonly Reach[], queue: ConsultationRow['queue']): SelectQueryBuilder<ConsultationRow> {
  return manager
    .createQueryBuilder(ConsultationRow, 'c')
    .innerJoin(DossierRow, 'd', 'd.id = c.dossierId')
    .where('c.queue = :queue', { queue })
    .andWhere(
      new Brackets((where) => {
        where.where('FALSE');
        for (const [i, { unitIds, procedureCodes }] of reach.entries()) {
          if (unitIds.length === 0 || procedureCodes?.length === 0) continue;
          const field = procedureCodes ? ` AND d.procedureCode IN (:...codes${i})` : '';
          where.orWhere(`(c.askedUnitId IN (:...units${i})${field})`, {
            [`units${i}`]: unitIds.map(idBytes),
            [`codes${i}`]: procedureCodes,
          });
        }
      }),
    );
}

/** A page of what is asked: nearest deadline first, or what is done, last first. */
export function askedOf(
  manager: EntityManager,
  reach: readonly Reach[],
  queue: ConsultationRow['queue'],
  after: { at: Date; id: string } | undefined,
  limit: number,
): Promise<ConsultationRow[]> {
  const [direction, sign] = queue === 'waiting' ? (['ASC', '>'] as const) : (['DESC', '<'] as const);
  const query = reached(manager, reach, queue);
  if (after) query.andWhere(`(c.dueAt ${sign} :at OR (c.dueAt = :at AND c.id ${sign} :id))`, { at: after.at, id: idBytes(after.id) });
  return query.orderBy('c.dueAt', direction).addOrderBy('c.id', direction).limit(limit).getMany();
}

export const countAsked = (manager: EntityManager, reach: readonly Reach[]): Promise<number> =>
  reached(manager, reach, 'waiting').getCount();

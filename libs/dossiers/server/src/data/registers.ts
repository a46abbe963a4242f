import { In, type EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { DossierRow } from './dossier.entity.js';
import { RegisterRow } from './office-work.entities.js';

/** A stretch of time; its end is not in it. */
export interface Period {
  readonly from: Date;
  readonly before: Date;
}

export async function insertRegister(tx: Tx, row: RegisterRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(RegisterRow).values(row).updateEntity(false).execute();
}

export const findRegister = (manager: EntityManager, id: string): Promise<RegisterRow | null> => manager.findOneBy(RegisterRow, { id });

/** Registers of some units, newest first. */
export const registersOf = (manager: EntityManager, unitIds: readonly string[], limit: number): Promise<RegisterRow[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : manager.find(RegisterRow, { where: { unitId: In(unitIds.map(idBytes)) }, order: { madeAt: 'DESC', id: 'DESC' }, take: limit });

export async function countReceived(manager: EntityManager, unitId: string, { from, before }: Period): Promise<number> {
  const rows: { n: number }[] = await manager.query(
    'SELECT COUNT(*) AS n FROM dossier WHERE unit_id = ? AND submitted_at >= ? AND submitted_at < ?',
    [idBytes(unitId), from, before],
  );
  return Number(rows[0]?.n ?? 0);
}

/** Dossiers that came to a unit in a period, in the order in which they came. Answers stay where they are. */
export const receivedIn = (manager: EntityManager, unitId: string, { from, before }: Period, limit: number): Promise<DossierRow[]> =>
  manager
    .createQueryBuilder(DossierRow, 'd')
    .where('d.unitId = :unit AND d.submittedAt >= :from AND d.submittedAt < :before', { unit: idBytes(unitId), from, before })
    .orderBy('d.submittedAt')
    .addOrderBy('d.id')
    .limit(limit)
    .getMany();

/** Who received each of some dossiers. One query. */
export async function receiversOf(manager: EntityManager, dossierIds: readonly string[]): Promise<Map<string, string>> {
  if (dossierIds.length === 0) return new Map();
  const rows: { hex: string; actor_name: string | null }[] = await manager.query(
    `SELECT LOWER(HEX(dossier_id)) AS hex, actor_name FROM dossier_event WHERE dossier_id IN (?) AND type = 'dossier.accepted'`,
    [dossierIds.map(idBytes)],
  );
  return new Map(rows.flatMap(({ hex, actor_name: name }) => (name ? [[hex, name] as const] : [])));
}

import { In, LessThan, type EntityManager } from 'typeorm';
import type { ParcelState } from '@tinhso/dossiers-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import { ParcelEventRow, ParcelRow } from './return.entities.js';

/** Given to the post and not at an end. */
const UNDER_WAY: readonly ParcelState[] = ['registered', 'in_transit', 'delivering', 'returning'];

export const findParcel = (manager: EntityManager, id: string): Promise<ParcelRow | null> => manager.findOneBy(ParcelRow, { id });

export const findParcelByNumber = (manager: EntityManager, number: string): Promise<ParcelRow | null> =>
  manager.findOneBy(ParcelRow, { number });

/** As it is now, locked until the transaction ends. */
export const lockParcel = (tx: Tx, id: string): Promise<ParcelRow | null> =>
  tx.manager.findOne(ParcelRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function insertParcel(tx: Tx, row: ParcelRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ParcelRow).values(row).updateEntity(false).execute();
}

export async function updateParcel(tx: Tx, id: string, changes: Partial<Pick<ParcelRow, 'state' | 'number' | 'lookedAt'>>): Promise<void> {
  await tx.manager.update(ParcelRow, { id }, changes);
}

/** Those about which the post was last asked before a moment, the longest ago first. */
export const parcelsToAskFor = (manager: EntityManager, before: Date, limit: number): Promise<ParcelRow[]> =>
  manager.find(ParcelRow, {
    where: { state: In([...UNDER_WAY]), lookedAt: LessThan(before) },
    order: { lookedAt: 'ASC' },
    take: limit,
  });

/** Writes an event down once. */
export async function noteParcelEvent(tx: Tx, row: ParcelEventRow): Promise<void> {
  await tx.manager.query('INSERT IGNORE INTO dossier_parcel_event (parcel_id, event_id, code, at, place) VALUES (?, ?, ?, ?, ?)', [
    idBytes(row.parcelId),
    row.eventId,
    row.code,
    row.at,
    row.place,
  ]);
}

export const parcelEventsOf = (manager: EntityManager, parcelId: string): Promise<ParcelEventRow[]> =>
  manager.findBy(ParcelEventRow, { parcelId });

import type { EntityManager } from 'typeorm';
import { newId } from '@tinhso/kernel';
import type { DossierEventType } from '@tinhso/dossiers-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import { DossierEventRow, type EventData } from './dossier-event.entity.js';

export interface NewDossierEvent {
  readonly dossierId: string;
  readonly version: number;
  readonly type: DossierEventType;
  /** Position of a member of staff, as shown. */
  readonly actorTitle?: string;
  readonly data?: EventData;
}

/** Appends to the history; who did it comes from the request. @returns id of the event */
export async function appendEvent(tx: Tx, { dossierId, version, type, actorTitle, data }: NewDossierEvent): Promise<string> {
  const { actor } = tx.ctx;
  const actingFor = actor.kind === 'citizen' ? actor.actingFor : undefined;
  const person = actor.kind === 'citizen' || actor.kind === 'staff' ? actor : undefined;
  const id = newId();
  await tx.manager.query(
    `INSERT INTO dossier_event (id, dossier_id, version, type, occurred_at, actor_kind, actor_id, actor_name, principal_name, authority,
       actor_title, data)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      idBytes(id),
      idBytes(dossierId),
      version,
      type,
      tx.now,
      person?.kind ?? 'system',
      person ? idBytes(person.accountId) : null,
      person?.name ?? null,
      actingFor?.name ?? null,
      actingFor?.authority ?? null,
      actorTitle ?? null,
      data ? JSON.stringify(data) : null,
    ],
  );
  return id;
}

/** The history, newest first. */
export const eventsOf = (manager: EntityManager, dossierId: string): Promise<DossierEventRow[]> =>
  manager.find(DossierEventRow, { where: { dossierId }, order: { version: 'DESC' } });

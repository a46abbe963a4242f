import type { EntityManager } from 'typeorm';
import type { DossierEventType } from '@tinhso/dossiers-contract';
import { idBytes, idFromBytes } from '@tinhso/platform';
import type { TimedEvent } from './spent-time.js';

/** A dossier with a signed result, and its history. */
export interface FinishedDossier {
  readonly code: string;
  readonly unitId: string;
  readonly events: readonly TimedEvent[];
}

interface EventRecord {
  readonly id: Buffer;
  readonly procedure_code: string;
  readonly unit_id: Buffer;
  readonly type: DossierEventType;
  readonly occurred_at: Date;
}

/** Ids of dossiers whose result was signed since then, after one of them, by the order of their ids. */
async function signedSince(manager: EntityManager, since: Date, after: string, limit: number): Promise<string[]> {
  const rows: { id: Buffer }[] = await manager.query(
    `SELECT d.id FROM dossier d JOIN dossier_event e ON e.dossier_id = d.id AND e.type = 'dossier.signed' AND e.occurred_at >= ?
     WHERE d.id > ? AND d.status IN ('completed', 'returned') AND d.status_since >= ? GROUP BY d.id ORDER BY d.id LIMIT ?`,
    [since, idBytes(after), since, limit],
  );
  return rows.map(({ id }) => idFromBytes(id));
}

/** A page of finished dossiers with their histories; the last id to go on from. */
export async function finishedDossiers(
  manager: EntityManager,
  since: Date,
  after: string,
  limit: number,
): Promise<{ dossiers: FinishedDossier[]; last?: string }> {
  const ids = await signedSince(manager, since, after, limit);
  if (ids.length === 0) return { dossiers: [] };
  const rows: EventRecord[] = await manager.query(
    `SELECT d.id, d.procedure_code, d.unit_id, e.type, e.occurred_at FROM dossier d JOIN dossier_event e ON e.dossier_id = d.id
     WHERE d.id IN (?) ORDER BY d.id, e.version, e.occurred_at`,
    [ids.map(idBytes)],
  );
  const found = new Map<string, { code: string; unitId: string; events: TimedEvent[] }>();
  for (const { id, procedure_code, unit_id, type, occurred_at } of rows) {
    const key = idFromBytes(id);
    const known = found.get(key) ?? { code: procedure_code, unitId: idFromBytes(unit_id), events: [] };
    known.events.push({ type, at: occurred_at });
    found.set(key, known);
  }
  return { dossiers: [...found.values()], last: ids.at(-1) };
}

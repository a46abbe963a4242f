import type { AccessLogSummary } from '@tinhso/audit-contract';
import { idBytes, idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';

const DAY_MS = 86_400_000;
export const SUMMARY_DAYS = 30;

/** Counts of the last thirty days, and the years and offices that the whole log of a person has. */
export async function accessSummary(
  manager: EntityManager,
  accountId: string,
  now: Date,
  nameOf: (unitId: string) => string | undefined,
): Promise<AccessLogSummary> {
  const person = idBytes(accountId);
  const [counts]: { refused: string | null; looks: string | null; system: string | null }[] = await manager.query(
    `SELECT SUM(actor_kind <> 'system' AND action LIKE '%-denied') AS refused, SUM(actor_kind <> 'system' AND action NOT LIKE '%-denied') AS looks,
       SUM(actor_kind = 'system') AS system
     FROM audit_entry WHERE data_subject_id = ? AND actor_id <> ? AND occurred_at >= ?`,
    [person, accountId, new Date(now.getTime() - SUMMARY_DAYS * DAY_MS)],
  );
  const [first]: { at: Date | null }[] = await manager.query('SELECT MIN(occurred_at) AS at FROM audit_entry WHERE data_subject_id = ?', [
    person,
  ]);
  const units: { unit_id: Buffer }[] = await manager.query(
    "SELECT DISTINCT unit_id FROM audit_entry WHERE data_subject_id = ? AND unit_id IS NOT NULL AND action NOT LIKE '%-denied' LIMIT 50",
    [person],
  );
  const [head]: { at: Date | null }[] = await manager.query('SELECT sealed_at AS at FROM audit_head ORDER BY position DESC LIMIT 1');
  const offices = units.flatMap(({ unit_id: bytes }) => {
    const id = idFromBytes(bytes);
    const name = nameOf(id);
    return name ? [{ id, name }] : [];
  });
  const thisYear = now.getUTCFullYear();
  const firstYear = first?.at?.getUTCFullYear() ?? thisYear;
  return {
    looks: Number(counts?.looks ?? 0),
    refused: Number(counts?.refused ?? 0),
    system: Number(counts?.system ?? 0),
    years: Array.from({ length: thisYear - firstYear + 1 }, (_, i) => thisYear - i),
    offices,
    ...(head?.at ? { sealedAt: head.at.toISOString() } : {}),
  };
}

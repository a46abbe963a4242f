import { In, LessThan, type EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { CaseRow } from './case.entities.js';

export const findCase = (manager: EntityManager, id: string): Promise<CaseRow | null> => manager.findOneBy(CaseRow, { id });

export async function insertCase(tx: Tx, row: CaseRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(CaseRow).values(row).updateEntity(false).execute();
}

/** The case that a filing, or a session as a whole, led to. Locked, because it may have been opened a moment ago by somebody else's tap. */
export async function caseAbout({ manager }: Tx, sessionId: string, filingId: string | null): Promise<CaseRow | undefined> {
  const cases = await manager.find(CaseRow, { where: { sessionId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  return cases.find((each) => each.filingId === filingId);
}

/** Cases about what was done in these sessions. */
export function casesAbout(manager: EntityManager, sessionIds: readonly string[]): Promise<CaseRow[]> {
  if (sessionIds.length === 0) return Promise.resolve([]);
  return manager.find(CaseRow, { where: { sessionId: In(sessionIds.map(idBytes)) }, order: { id: 'ASC' } });
}

/** Cases of these units, newest first, older than `before` when given. */
export function casesOf(manager: EntityManager, unitIds: readonly string[], before: string | undefined, limit: number): Promise<CaseRow[]> {
  if (unitIds.length === 0) return Promise.resolve([]);
  const older = before === undefined ? {} : { id: LessThan(idBytes(before) as unknown as string) };
  return manager.find(CaseRow, { where: { unitId: In(unitIds.map(idBytes)), ...older }, order: { id: 'DESC' }, take: limit });
}

export async function countOpenCases(manager: EntityManager, unitIds: readonly string[]): Promise<number> {
  if (unitIds.length === 0) return 0;
  const [row]: { n: number }[] = await manager.query(
    `SELECT COUNT(*) AS n FROM assistance_case WHERE state <> 'closed' AND unit_id IN (${unitIds.map(() => '?').join(', ')})`,
    unitIds.map(idBytes),
  );
  return Number(row?.n ?? 0);
}

/** Other open cases against a helper. */
export async function hasOtherOpenCase(manager: EntityManager, helperId: string, caseId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    "SELECT 1 FROM assistance_case WHERE helper_id = ? AND id <> ? AND state <> 'closed' LIMIT 1",
    [idBytes(helperId), idBytes(caseId)],
  );
  return rows.length > 0;
}

/** Changes a case if it still has the version that was seen. @returns false when somebody else was quicker */
export async function updateCase(tx: Tx, { id, version }: { id: string; version: number }, changes: Partial<CaseRow>): Promise<boolean> {
  const done = await tx.manager
    .createQueryBuilder()
    .update(CaseRow)
    .set({ ...changes, version: version + 1 })
    .where('id = :id AND version = :version', { id: idBytes(id), version })
    .updateEntity(false)
    .execute();
  return done.affected === 1;
}

/** Next number of a local day `YYMMDD`. */
export async function nextCaseNumber(tx: Tx, day: string): Promise<number> {
  const result: { insertId: number } = await tx.manager.query(
    'INSERT INTO assistance_case_sequence (day, seq) VALUES (?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE seq = LAST_INSERT_ID(seq + 1)',
    [day],
  );
  return Number(result.insertId);
}

/** What a helper has filed so far, and how often it was disowned. */
export async function helperRecord(manager: EntityManager, helperId: string): Promise<{ filings: number; disowned: number }> {
  const [row]: { filings: number; disowned: number }[] = await manager.query(
    `SELECT (SELECT COUNT(*) FROM assistance_filing f JOIN assistance_session s ON s.id = f.session_id WHERE s.helper_id = ?) AS filings,
       (SELECT COUNT(*) FROM assistance_case c WHERE c.helper_id = ?) AS disowned`,
    [idBytes(helperId), idBytes(helperId)],
  );
  return { filings: Number(row?.filings ?? 0), disowned: Number(row?.disowned ?? 0) };
}

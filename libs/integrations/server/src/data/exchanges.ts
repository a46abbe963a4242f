import type { ExchangeFault, ExchangeState } from '@tinhso/integrations-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { PortalExchangeRow, PortalReportRow } from './exchange.entities.js';

/** Writes down what was fetched. @returns false when it is there already */
export async function insertExchange(
  tx: Tx,
  row: Pick<PortalExchangeRow, 'id' | 'portalCode' | 'procedureCode' | 'unitCode' | 'submittedAt'> & { sealed: Buffer },
): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `INSERT IGNORE INTO portal_exchange (id, portal_code, procedure_code, unit_code, state, sealed, faults, tries, next_try_at, submitted_at, received_at)
     VALUES (?, ?, ?, ?, 'received', ?, '[]', 0, ?, ?, ?)`,
    [idBytes(row.id), row.portalCode, row.procedureCode, row.unitCode, row.sealed, tx.now, row.submittedAt, tx.now],
  );
  return affectedRows === 1;
}

/** Those that are to be filed now, the longest waiting first. */
function exchangesToFile(manager: EntityManager, now: Date, limit: number): Promise<PortalExchangeRow[]> {
  return manager
    .createQueryBuilder(PortalExchangeRow, 'x')
    .where("x.state = 'received' AND x.nextTryAt <= :now", { now })
    .orderBy('x.nextTryAt')
    .limit(limit)
    .getMany();
}

/** Takes some that are to be filed now for this worker; another one leaves them alone for so long, should this one die. */
export async function takeExchanges(tx: Tx, limit: number, leaseMs: number): Promise<PortalExchangeRow[]> {
  const taken: PortalExchangeRow[] = [];
  for (const row of await exchangesToFile(tx.manager, tx.now, limit)) {
    const { affectedRows }: { affectedRows: number } = await tx.manager.query(
      "UPDATE portal_exchange SET next_try_at = ? WHERE id = ? AND state = 'received' AND next_try_at = ?",
      [new Date(tx.now.getTime() + leaseMs), idBytes(row.id), row.nextTryAt],
    );
    if (affectedRows === 1) taken.push(row);
  }
  return taken;
}

/** The row as it is now, locked until the transaction ends. */
export const lockExchange = (tx: Tx, id: string): Promise<PortalExchangeRow | null> =>
  tx.manager.findOne(PortalExchangeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const exchangeOfDossier = (manager: EntityManager, dossierId: string): Promise<PortalExchangeRow | null> =>
  manager.findOneBy(PortalExchangeRow, { dossierId });

/** Whose it is. */
export async function markOwner(tx: Tx, id: string, accountId: string): Promise<void> {
  await tx.manager.update(PortalExchangeRow, { id }, { accountId });
}

/** Filed here: what the person wrote lives in the dossier from now on. */
export async function markFiled(tx: Tx, id: string, dossier: { id: string; code: string }): Promise<void> {
  await tx.manager.update(
    PortalExchangeRow,
    { id },
    {
      state: 'filed',
      sealed: null,
      faults: [],
      nextTryAt: null,
      dossierId: dossier.id,
      dossierCode: dossier.code,
      filedAt: tx.now,
    },
  );
}

/** A try that did not end in a dossier: it waits for the next one, or for somebody to look. Leaves alone what was filed meanwhile. */
export async function markTried(
  tx: Tx,
  { id, tries }: Pick<PortalExchangeRow, 'id' | 'tries'>,
  next: { state: Exclude<ExchangeState, 'filed'>; faults: readonly ExchangeFault[]; nextTryAt: Date | null },
): Promise<void> {
  await tx.manager.update(PortalExchangeRow, { id, state: 'received' }, { ...next, faults: [...next.faults], tries: tries + 1 });
}

export async function markAcknowledged(tx: Tx, id: string): Promise<void> {
  await tx.manager.update(PortalExchangeRow, { id }, { acknowledgedAt: tx.now });
}

export async function insertReport(tx: Tx, report: Omit<PortalReportRow, 'toldAt'>): Promise<void> {
  await tx.manager.query('INSERT IGNORE INTO portal_report (exchange_id, sequence, status, taken, told_at) VALUES (?, ?, ?, ?, ?)', [
    idBytes(report.exchangeId),
    report.sequence,
    report.status,
    report.taken,
    tx.now,
  ]);
}

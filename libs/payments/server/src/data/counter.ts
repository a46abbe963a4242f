import { idBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { ObligationRow } from './payment.entities.js';

const MOST = 50;

/** What is unpaid in some units, by the code that somebody brings or by who owes it; the oldest first. */
export function unpaidAtCounter(
  manager: EntityManager,
  unitIds: readonly string[],
  { code, accountId }: { readonly code: string; readonly accountId?: string },
): Promise<ObligationRow[]> {
  if (unitIds.length === 0) return Promise.resolve([]);
  return manager
    .createQueryBuilder(ObligationRow, 'o')
    .where('o.unitId IN (:...units)', { units: unitIds.map(idBytes) })
    .andWhere("o.state IN ('open', 'held') AND o.kind <> 'bill'")
    .andWhere(accountId ? '(o.caseCode = :code OR o.accountId = :account)' : 'o.caseCode = :code', {
      code,
      ...(accountId ? { account: idBytes(accountId) } : {}),
    })
    .orderBy('o.createdAt')
    .limit(MOST)
    .getMany();
}

/** An obligation of a kind that has this number and still stands. */
export const findStanding = (manager: EntityManager, kind: string, unitId: string, caseCode: string): Promise<ObligationRow | null> =>
  manager
    .createQueryBuilder(ObligationRow, 'o')
    .where("o.kind = :kind AND o.caseCode = :caseCode AND o.unitId = :unit AND o.state <> 'cancelled'", {
      kind,
      caseCode,
      unit: idBytes(unitId),
    })
    .getOne();

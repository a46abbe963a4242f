import { idBytes } from '@tinhso/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { PaymentRow } from './payment.entities.js';
import { TransferRow } from './transfer.entities.js';

export type TransferSelection = 'open' | 'ended';

/** Those whose time ran out before the sum was whole wait for finance as much as those that nobody knows. */
const CONDITIONS: Readonly<Record<TransferSelection, string>> = {
  open: "(t.state IN ('unclear', 'returning') OR (t.state = 'collecting' AND p.state IN ('failed', 'expired', 'cancelled')))",
  ended: "(t.state = 'returned' OR (t.state IN ('spent', 'collecting') AND t.decidedAt IS NOT NULL))",
};

const selected = (manager: EntityManager, view: TransferSelection): SelectQueryBuilder<TransferRow> =>
  manager.createQueryBuilder(TransferRow, 't').leftJoin(PaymentRow, 'p', 'p.id = t.paymentId').where(CONDITIONS[view]);

/** A page, newest first. @param cursor id of the last one of the page before */
export function pageOfTransfers(
  manager: EntityManager,
  view: TransferSelection,
  cursor: string | undefined,
  limit: number,
): Promise<TransferRow[]> {
  const query = selected(manager, view);
  if (cursor) query.andWhere('t.id < :cursor', { cursor: idBytes(cursor) });
  return query.orderBy('t.id', 'DESC').limit(limit).getMany();
}

export const countOpenTransfers = (manager: EntityManager): Promise<number> => selected(manager, 'open').getCount();

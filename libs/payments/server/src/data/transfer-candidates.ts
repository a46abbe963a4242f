import type { EntityManager } from 'typeorm';
import { ObligationRow } from './payment.entities.js';

const MOST = 30;

/** What is due and costs so much, oldest first; with a code only what it names: a dossier, or an attempt by its reference. */
export function candidatesFor(manager: EntityManager, amount: number, code: string | undefined): Promise<ObligationRow[]> {
  const query = manager.createQueryBuilder(ObligationRow, 'o').where("o.state IN ('open', 'held')");
  if (code)
    query.andWhere(
      `(o.caseCode = :code OR o.id IN (SELECT i.obligation_id FROM payment_item i JOIN payment q ON q.id = i.payment_id WHERE q.reference = :code))`,
      { code: code.trim().toUpperCase() },
    );
  else query.andWhere('o.amount = :amount', { amount });
  return query.orderBy('o.createdAt').limit(MOST).getMany();
}

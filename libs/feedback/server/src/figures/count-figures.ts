import { Inject, Injectable } from '@nestjs/common';
import { systemContext, UnitOfWork, type Tx } from '@tinhso/platform';

const YEAR = 365 * 86_400_000;

/**
 * Counts the public figures of every office over the last twelve months anew. Only what was closed as fixed counts as fixed; a duplicate
 * counts for nobody, for it was answered with the other one.
 */
@Injectable()
export class CountFigures {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  run(): Promise<void> {
    return this.unitOfWork.run(systemContext('feedback.figures'), (tx) => count(tx));
  }
}

async function count(tx: Tx): Promise<void> {
  const since = new Date(tx.now.getTime() - YEAR);
  await tx.manager.query('DELETE FROM ticket_figure');
  await tx.manager.query(
    `INSERT INTO ticket_figure (unit_id, reported, open_count, overdue, answered, fixed, in_time, reopened, rated, satisfied, median_hours, counted_at)
     SELECT t.unit_id, COUNT(*), SUM(t.status NOT IN ('answered', 'closed', 'rejected')), SUM(t.due_at IS NOT NULL AND t.due_at < ?),
       SUM(t.answered_at IS NOT NULL), SUM(t.closing_code = 'fixed' AND t.status IN ('answered', 'closed')),
       SUM(t.answered_at IS NOT NULL AND t.answered_at <= t.resolve_due), SUM(t.reopened > 0), SUM(t.satisfied IS NOT NULL),
       COALESCE(SUM(t.satisfied), 0), MAX(m.hours), ?
     FROM ticket t LEFT JOIN (
       SELECT unit_id, AVG(hours) AS hours FROM (
         SELECT unit_id, TIMESTAMPDIFF(MINUTE, reported_at, answered_at) / 60 AS hours,
           ROW_NUMBER() OVER (PARTITION BY unit_id ORDER BY TIMESTAMPDIFF(MINUTE, reported_at, answered_at)) AS place,
           COUNT(*) OVER (PARTITION BY unit_id) AS many
         FROM ticket WHERE unit_id IS NOT NULL AND answered_at IS NOT NULL AND reported_at >= ? AND merged_into IS NULL
       ) ranked WHERE place IN (FLOOR((many + 1) / 2), CEIL((many + 1) / 2)) GROUP BY unit_id
     ) m ON m.unit_id = t.unit_id
     WHERE t.unit_id IS NOT NULL AND t.reported_at >= ? AND t.merged_into IS NULL GROUP BY t.unit_id`,
    [tx.now, tx.now, since, since],
  );
}

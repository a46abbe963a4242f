import { idBytes } from '@tinhso/platform';
import { Brackets, type EntityManager } from 'typeorm';
import type { Reach } from '../offices/reach.js';
import { RatingRow } from './rating.entity.js';

/** A page of low marks that some posts reach: open ones by their date, answered ones newest first. */
export function pageOfFollowUps(
  manager: EntityManager,
  reach: readonly Reach[],
  state: 'open' | 'answered',
  after: { at: Date; id: string } | undefined,
  limit: number,
): Promise<RatingRow[]> {
  const reached = reach.filter(({ unitIds, procedureCodes }) => unitIds.length > 0 && procedureCodes?.length !== 0);
  if (reached.length === 0) return Promise.resolve([]);
  const [column, direction, beyond] = state === 'open' ? (['dueAt', 'ASC', '>'] as const) : (['answeredAt', 'DESC', '<'] as const);
  const query = manager.createQueryBuilder(RatingRow, 'r').where('r.followUp = :state', { state });
  query.andWhere(
    new Brackets((where) => {
      for (const [i, { unitIds, procedureCodes }] of reached.entries()) {
        const codes = procedureCodes ? ` AND r.procedureCode IN (:...codes${i})` : '';
        where.orWhere(`(r.unitId IN (:...units${i})${codes})`, { [`units${i}`]: unitIds.map(idBytes), [`codes${i}`]: procedureCodes });
      }
    }),
  );
  if (after)
    query.andWhere(`(r.${column} ${beyond} :at OR (r.${column} = :at AND r.dossierId ${beyond} :id))`, {
      at: after.at,
      id: idBytes(after.id),
    });
  return query.orderBy(`r.${column}`, direction).addOrderBy('r.dossierId', direction).limit(limit).getMany();
}

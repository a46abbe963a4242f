import type { EntityManager } from 'typeorm';
import { idBytes, idFromBytes } from '@tinhso/platform';

/** Figures of one team in a period. */
export interface TeamFigures {
  readonly sessions: number;
  readonly filings: number;
  readonly confirmed: number;
  readonly waiting: number;
  readonly expired: number;
  readonly disowned: number;
}

/** Sessions that were agreed to in the period and what came of them, by team; teams without any are left out. One query. */
export async function countByTeam(
  manager: EntityManager,
  teamIds: readonly string[],
  { from, until }: { from: Date; until: Date },
): Promise<Map<string, TeamFigures>> {
  if (teamIds.length === 0) return new Map();
  const rows: ({ team_id: Buffer } & Record<keyof TeamFigures, string | number>)[] = await manager.query(
    `SELECT s.team_id, COUNT(DISTINCT s.id) AS sessions,
       COUNT(CASE WHEN f.state <> 'taken_back' THEN 1 END) AS filings,
       COUNT(CASE WHEN f.state = 'confirmed' THEN 1 END) AS confirmed,
       COUNT(CASE WHEN f.state = 'provisional' THEN 1 END) AS waiting,
       COUNT(CASE WHEN f.state = 'expired' THEN 1 END) AS expired,
       COUNT(DISTINCT CASE WHEN f.disowned_at IS NOT NULL THEN f.id END)
         + COUNT(DISTINCT CASE WHEN s.disowned_at IS NOT NULL THEN s.id END) AS disowned
     FROM assistance_session s LEFT JOIN assistance_filing f ON f.session_id = s.id
     WHERE s.team_id IN (${teamIds.map(() => '?').join(', ')}) AND s.agreed_at >= ? AND s.agreed_at < ?
     GROUP BY s.team_id`,
    [...teamIds.map(idBytes), from, until],
  );
  return new Map(
    rows.map(({ team_id, sessions, filings, confirmed, waiting, expired, disowned }) => [
      idFromBytes(team_id),
      {
        sessions: Number(sessions),
        filings: Number(filings),
        confirmed: Number(confirmed),
        waiting: Number(waiting),
        expired: Number(expired),
        disowned: Number(disowned),
      },
    ]),
  );
}

import { idFromBytes, type Tx } from '@tinhso/platform';

/** A look of a member of staff at somebody's data, or a refused one. */
export interface Access {
  readonly at: Date;
  readonly actorId: string;
  readonly unitId: string | null;
  /** null where the attempt was at something that is not there. */
  readonly personId: string | null;
  readonly caseId: string | null;
  readonly refused: boolean;
}

interface RawAccess {
  readonly occurred_at: Date;
  readonly actor_id: string;
  readonly unit_id: Buffer | null;
  readonly data_subject_id: Buffer | null;
  readonly case_id: string | null;
  readonly refused: number;
}

const COLUMNS = "e.occurred_at, e.actor_id, e.unit_id, e.data_subject_id, e.case_id, e.action LIKE '%-denied' AS refused";
/** Looks of one person in one window beyond this are counted no further: the sign is there long before. */
const ENOUGH = 10_000;

const access = (raw: RawAccess): Access => ({
  at: raw.occurred_at,
  actorId: raw.actor_id,
  unitId: raw.unit_id && idFromBytes(raw.unit_id),
  personId: raw.data_subject_id && idFromBytes(raw.data_subject_id),
  caseId: raw.case_id,
  refused: Boolean(raw.refused),
});

/** Part of the chain that the rules have not seen: positions have no gaps and follow the commits, so nothing is overlooked. */
export async function nextAccesses({ manager }: Tx, after: number, limit: number): Promise<{ accesses: Access[]; position: number }> {
  const [end]: { position: number | null }[] = await manager.query(
    'SELECT MAX(position) AS position FROM (SELECT position FROM audit_seal WHERE position > ? ORDER BY position LIMIT ?) s',
    [after, limit],
  );
  const position = Number(end?.position ?? after);
  const raw: RawAccess[] = await manager.query(
    `SELECT ${COLUMNS} FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id
     WHERE s.position > ? AND s.position <= ? AND e.actor_kind = 'staff' AND (e.data_subject_id IS NOT NULL OR e.action LIKE '%-denied')
       AND e.action <> 'audit.search' ORDER BY s.position`,
    [after, position],
  );
  return { accesses: raw.map(access), position };
}

/** What one member of staff looked at between two moments, the last included, oldest first. */
export async function accessesOf({ manager }: Tx, actorId: string, after: Date, until: Date): Promise<Access[]> {
  const raw: RawAccess[] = await manager.query(
    `SELECT ${COLUMNS} FROM audit_entry e WHERE e.actor_id = ? AND e.occurred_at > ? AND e.occurred_at <= ? AND e.actor_kind = 'staff'
       AND e.action <> 'audit.search' AND (e.data_subject_id IS NOT NULL OR e.action LIKE '%-denied')
     ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${ENOUGH}`,
    [actorId, after, until],
  );
  return raw.map(access).reverse();
}

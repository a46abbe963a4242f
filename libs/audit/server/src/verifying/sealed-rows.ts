import type { Reader } from '@tinhso/platform';
import type { SealedRow, SignedHead } from '../domain/chain-check.js';

const PAGE = 1_000;
/** Ids come as hexadecimal text: thousands of small buffers would cost more in clearing away than in reading. */
const hex = (column: string): string => `LOWER(HEX(e.${column})) AS ${column}`;
const COLUMNS = `s.position, LOWER(HEX(s.entry_id)) AS entry_id, s.hash, e.id IS NOT NULL AS found, e.occurred_at, e.actor_kind, e.actor_id, e.action,
  e.subject_type, e.subject_id, e.fields, e.purpose, e.trace_id, e.ip, e.case_id, e.authority,
  ${['data_subject_id', 'unit_id', 'acting_for_id'].map(hex).join(', ')}`;

/** Part of the chain with the heads signed in it. */
export interface ChainPage {
  readonly rows: readonly SealedRow[];
  readonly heads: ReadonlyMap<number, SignedHead>;
}

interface RawRow {
  readonly position: number;
  readonly entry_id: string;
  readonly hash: Buffer;
  readonly found: number;
  readonly occurred_at: Date | null;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly fields: string | null;
  readonly purpose: string | null;
  readonly trace_id: string;
  readonly ip: string | null;
  readonly data_subject_id: string | null;
  readonly case_id: string | null;
  readonly unit_id: string | null;
  readonly acting_for_id: string | null;
  readonly authority: string | null;
}

const dashed = (h: string): string => `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
const idOrNull = (text: string | null): string | null => text && dashed(text);

/** Text that we would not have written so is taken as what it is, no list: the hash differs then. */
function fieldsOf(text: string | null): string[] | null {
  if (text === null) return null;
  const list: unknown = text.startsWith('["') && text.endsWith('"]') ? parsed(text) : text === '[]' ? [] : undefined;
  return JSON.stringify(list) === text ? (list as string[]) : ({ altered: text } as never);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A moment that is none (a zero date) can have been written by nobody but a tamperer; the hash differs then. */
const momentOf = (at: Date | null): Date => (at === null || Number.isNaN(at.getTime()) ? new Date(0) : at);

function sealedRow(raw: RawRow): SealedRow {
  const entryId = dashed(raw.entry_id);
  const entry = {
    id: entryId,
    occurredAt: momentOf(raw.occurred_at),
    actorKind: raw.actor_kind,
    actorId: raw.actor_id,
    action: raw.action,
    subjectType: raw.subject_type,
    subjectId: raw.subject_id,
    fields: fieldsOf(raw.fields),
    purpose: raw.purpose,
    traceId: raw.trace_id,
    ip: raw.ip,
    dataSubjectId: idOrNull(raw.data_subject_id),
    caseId: raw.case_id,
    unitId: idOrNull(raw.unit_id),
    actingForId: idOrNull(raw.acting_for_id),
    authority: raw.authority,
  };
  return { position: Number(raw.position), entryId, hash: raw.hash, entry: raw.found ? entry : undefined };
}

/** The next rows of the chain after a position. Raw rows: entities would cost three times as much. */
async function page(reader: Reader, after: number): Promise<ChainPage> {
  const [raw, heads] = await Promise.all([
    reader.manager.query<RawRow[]>(
      `SELECT ${COLUMNS} FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
       WHERE s.position > ? ORDER BY s.position LIMIT ${PAGE}`,
      [after],
    ),
    reader.manager.query<(Omit<SignedHead, 'signature'> & { signature: Buffer })[]>(
      'SELECT position, hash, signature, sealed_at AS sealedAt, previous FROM audit_head WHERE position > ? ORDER BY position LIMIT ?',
      [after, PAGE],
    ),
  ]);
  const signed = heads.map((head) => {
    const position = Number(head.position);
    return [position, { ...head, position, previous: head.previous === null ? null : Number(head.previous) }] as const;
  });
  return { rows: raw.map(sealedRow), heads: new Map(signed) };
}

/** The whole chain, page by page; the next page is on its way while one is being looked at. */
export async function* chainPages(reader: Reader): AsyncGenerator<ChainPage> {
  let coming = page(reader, 0);
  for (;;) {
    const current = await coming;
    const last = current.rows.at(-1);
    if (!last) return;
    coming = page(reader, last.position);
    // Whoever stops at a fault never awaits the page that is on its way.
    coming.catch(() => undefined);
    yield current;
  }
}

import { idBytes, idFromBytes } from '@tinhso/platform';

/** An entry as it is read for people. */
export interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string;
  readonly action: string;
  readonly fields: readonly string[];
  readonly purpose: string | null;
  readonly traceId: string;
  readonly ip: string | null;
  readonly personId: string | null;
  readonly caseId: string | null;
  readonly unitId: string | null;
  readonly actingForId: string | null;
  readonly authority: string | null;
}

export const ENTRY_COLUMNS = `e.id, e.occurred_at, e.actor_kind, e.actor_id, e.action, e.fields, e.purpose, e.trace_id, e.ip,
  e.data_subject_id, e.case_id, e.unit_id, e.acting_for_id, e.authority`;

export interface RawEntry {
  readonly id: Buffer;
  readonly occurred_at: Date;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly action: string;
  readonly fields: string | null;
  readonly purpose: string | null;
  readonly trace_id: string;
  readonly ip: string | null;
  readonly data_subject_id: Buffer | null;
  readonly case_id: string | null;
  readonly unit_id: Buffer | null;
  readonly acting_for_id: Buffer | null;
  readonly authority: string | null;
}

const idOrNull = (bytes: Buffer | null): string | null => bytes && idFromBytes(bytes);

export const entryRow = (raw: RawEntry): EntryRow => ({
  id: idFromBytes(raw.id),
  at: raw.occurred_at,
  actorKind: raw.actor_kind,
  actorId: raw.actor_id,
  action: raw.action,
  fields: raw.fields ? (JSON.parse(raw.fields) as string[]) : [],
  purpose: raw.purpose,
  traceId: raw.trace_id,
  ip: raw.ip,
  personId: idOrNull(raw.data_subject_id),
  caseId: raw.case_id,
  unitId: idOrNull(raw.unit_id),
  actingForId: idOrNull(raw.acting_for_id),
  authority: raw.authority,
});

/** Conditions of a query with their parameters; all have to hold. */
export class Where {
  private readonly parts: string[] = [];
  readonly params: unknown[] = [];

  and(condition: string, ...params: unknown[]): this {
    this.parts.push(condition);
    this.params.push(...params);
    return this;
  }

  /** What comes after the row at `after`, newest first. Spelled out: the index serves this form and not a comparison of row values. */
  before(column: string, after: { readonly at: Date; readonly id: string } | undefined): this {
    if (!after) return this;
    const id = idBytes(after.id);
    return this.and(`(e.${column} < ? OR (e.${column} = ? AND e.id < ?))`, after.at, after.at, id);
  }

  toString(): string {
    return this.parts.join(' AND ');
  }
}

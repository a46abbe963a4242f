import { Inject, Injectable } from '@nestjs/common';
import {
  officeActs,
  returnStates,
  returnTabs,
  type ReturnDesk,
  type ReturnDeskQuery,
  type ReturnState,
  type ReturnTab,
} from '@tinhso/dossiers-contract';
import { Clock, idBytes, idFromBytes, Reader, type RequestContext } from '@tinhso/platform';
import { allOf, type Condition } from '../data/work-selection.js';
import { Offices } from '../offices/offices.js';
import type { Reach } from '../offices/reach.js';
import { parseCursor, printCursor } from '../reading/cursor.js';
import { DeskResults, type DeskDossier } from './desk-results.js';
import { ReturnRow } from './return.entities.js';

/** The heaps of the desk: by which unit, in which states. */
const HEAPS: Readonly<Record<ReturnTab, { by: 'held_unit_id' | 'from_unit_id'; states: readonly ReturnState[] }>> = {
  late: { by: 'held_unit_id', states: returnStates.filter(officeActs) },
  waiting: { by: 'held_unit_id', states: ['waiting'] },
  prepare: { by: 'held_unit_id', states: ['to_send', 'to_post', 'registering'] },
  incoming: { by: 'held_unit_id', states: ['on_way'] },
  sent: { by: 'from_unit_id', states: ['on_way', 'posted'] },
  done: { by: 'held_unit_id', states: ['handed_out'] },
};
/** Counted no further: the desk says "99+". */
const MOST = 100;

interface Line {
  readonly dossier_id: Buffer;
  readonly number: string | null;
  readonly code: string;
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly applicant_name: string;
  readonly unit_id: Buffer;
}

/** Results that an office has to hand out, to send, or waits for. The longest waiting first; what is done, last first. */
@Injectable()
export class ReadReturnDesk {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(DeskResults) private readonly results: DeskResults,
  ) {}

  async run(ctx: RequestContext, { tab = 'waiting', code, cursor, limit = 50 }: ReturnDeskQuery): Promise<ReturnDesk> {
    const reach = this.offices.reachOf(ctx.grantedPosts);
    const { manager } = this.reader;
    const [sign, order] = tab === 'done' ? ['<', 'DESC'] : ['>', 'ASC'];
    const after = parseCursor(cursor);
    const where = allOf([
      inHeap(tab, reach, this.clock.now()),
      ...(code ? [{ sql: 'd.code LIKE ?', params: [`${code.toUpperCase()}%`] }] : []),
      ...(after
        ? [
            {
              sql: `(r.state_since ${sign} ? OR (r.state_since = ? AND r.dossier_id ${sign} ?))`,
              params: [after.at, after.at, idBytes(after.id)],
            },
          ]
        : []),
    ]);
    const lines: Line[] = await manager.query(
      `SELECT r.dossier_id, p.number, d.code, d.procedure_code, d.procedure_version, d.applicant_name, d.unit_id
       FROM dossier_return r JOIN dossier d ON d.id = r.dossier_id LEFT JOIN dossier_parcel p ON p.id = r.parcel_id
       WHERE ${where.sql} ORDER BY r.state_since ${order}, r.dossier_id ${order} LIMIT ?`,
      [...where.params, limit + 1],
    );
    const rows = await this.rowsOf(lines.slice(0, limit));
    const items = lines.slice(0, limit).flatMap((line) => {
      const row = rows.get(idFromBytes(line.dossier_id));
      return row ? [this.results.view(dossierOf(line), row, line.number, { locale: ctx.locale, now: this.clock.now() })] : [];
    });
    const last = items.at(-1);
    return {
      items,
      counts: await this.counts(reach),
      ...(lines.length > limit && last ? { nextCursor: printCursor({ at: new Date(last.since), id: last.id }) } : {}),
    };
  }

  private async rowsOf(lines: readonly Line[]): Promise<Map<string, ReturnRow>> {
    if (lines.length === 0) return new Map();
    const rows = await this.reader.manager
      .createQueryBuilder(ReturnRow, 'r')
      .where('r.dossier_id IN (:...ids)', { ids: lines.map((line) => line.dossier_id) })
      .getMany();
    return new Map(rows.map((row) => [row.dossierId, row]));
  }

  private async counts(reach: readonly Reach[]): Promise<ReturnDesk['counts']> {
    const heaps = returnTabs.filter((tab) => tab !== 'done').map((tab) => [tab, inHeap(tab, reach, this.clock.now())] as const);
    const sql = heaps.map(
      ([tab, { sql }]) =>
        `(SELECT COUNT(*) FROM (SELECT 1 FROM dossier_return r JOIN dossier d ON d.id = r.dossier_id WHERE ${sql} LIMIT ${MOST}) q) AS ${tab}`,
    );
    const [row]: [Record<string, string | number>] = await this.reader.manager.query(
      `SELECT ${sql.join(', ')}`,
      heaps.flatMap(([, { params }]) => params),
    );
    const count = (tab: ReturnTab): number => Number(row[tab] ?? 0);
    return {
      late: count('late'),
      waiting: count('waiting'),
      prepare: count('prepare'),
      incoming: count('incoming'),
      sent: count('sent'),
      done: 0,
    };
  }
}

function inHeap(tab: ReturnTab, reach: readonly Reach[], now: Date): Condition {
  const { by, states } = HEAPS[tab];
  const parts = reach.filter(({ unitIds, procedureCodes }) => unitIds.length > 0 && procedureCodes?.length !== 0);
  const units = parts.map(({ procedureCodes }) => (procedureCodes ? `(r.${by} IN (?) AND d.procedure_code IN (?))` : `r.${by} IN (?)`));
  return {
    sql: `(${['FALSE', ...units].join(' OR ')}) AND r.state IN (?)${tab === 'late' ? ' AND r.due_at <= ?' : ''}`,
    params: [
      ...parts.flatMap(({ unitIds, procedureCodes }) => [unitIds.map(idBytes), ...(procedureCodes ? [procedureCodes] : [])]),
      states,
      ...(tab === 'late' ? [now] : []),
    ],
  };
}

const dossierOf = (line: Line): DeskDossier => ({
  id: idFromBytes(line.dossier_id),
  code: line.code,
  procedureCode: line.procedure_code,
  procedureVersion: line.procedure_version,
  applicantName: line.applicant_name,
  unitId: idFromBytes(line.unit_id),
});

import { Inject, Injectable } from '@nestjs/common';
import { accessKindOf, auditProblems, type AuditEntryView, type AuditPage, type AuditQuery } from '@tinhso/audit-contract';
import { isId } from '@tinhso/kernel';
import { idBytes, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { appendAudit } from '../append-audit.js';
import { AuditCases } from '../ports/cases.js';
import { AuditOffices } from '../ports/offices.js';
import { AuditPeople } from '../ports/people.js';
import { parseCursor, printCursor } from '../reading/cursor.js';
import { ENTRY_COLUMNS, entryRow, Where, type EntryRow, type RawEntry } from '../reading/entry-row.js';
import { Naming, type Names } from '../reading/naming.js';

/** Who, whose data and which case a query names, as ids. */
interface Wanted {
  readonly actorIds?: readonly string[];
  readonly personId?: string;
  readonly caseId?: string;
}

type SealedRow = EntryRow & { readonly position: number | null };

const FILTERS = ['officer', 'person', 'case', 'action', 'from', 'to'] as const;
const DAY_MS = 86_400_000;
const localMidnight = (date: string): Date => new Date(`${date}T00:00:00+07:00`);

/** Searches the log within the auditor's reach. The search is itself recorded, and shown to the person it was about. */
@Injectable()
export class SearchEntries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Naming) private readonly naming: Naming,
    @Inject(AuditPeople) private readonly people: AuditPeople,
    @Inject(AuditOffices) private readonly offices: AuditOffices,
    @Inject(AuditCases) private readonly cases: AuditCases,
  ) {}

  /** @throws Problem nobody-so-named | invalid for an unknown cursor */
  run(ctx: RequestContext, query: AuditQuery): Promise<AuditPage> {
    const after = parseCursor(query.cursor);
    return this.unitOfWork.run(ctx, async (tx) => {
      const wanted = await this.wanted(tx, query);
      await appendAudit(tx, {
        action: 'audit.search',
        subjectType: 'audit',
        subjectId: 'entries',
        fields: ['entries'],
        purpose: FILTERS.filter((name) => query[name] !== undefined).join(', ') || undefined,
        dataSubjectId: wanted.personId,
      });
      const { limit = 50 } = query;
      const where = this.where(ctx, query, wanted).before('occurred_at', after);
      const raw: (RawEntry & { position: number | null })[] = await tx.manager.query(
        `SELECT ${ENTRY_COLUMNS}, s.position FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id
         WHERE ${where.toString()} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ?`,
        [...where.params, limit + 1],
      );
      const rows = raw.slice(0, limit).map((each) => ({ ...entryRow(each), position: each.position }));
      const names = await this.naming.of(tx.manager, rows, ctx.locale);
      const last = raw.length > limit ? rows.at(-1) : undefined;
      return { items: rows.map((row) => view(row, names)), ...(last ? { nextCursor: printCursor(last) } : {}) };
    });
  }

  private async wanted({ manager, ctx }: Tx, { officer, person, case: quoted }: AuditQuery): Promise<Wanted> {
    const nobody = (pointer: string): Problem =>
      Problem.from(auditProblems, 'nobody-so-named', { errors: [{ pointer, message: auditProblems['nobody-so-named'][ctx.locale] }] });
    const actorIds = officer && (isId(officer) ? [officer] : await this.people.staffNamed(manager, officer));
    if (actorIds && actorIds.length === 0) throw nobody('/officer');
    const personId = person && (isId(person) ? person : await this.people.citizenOf(manager, person));
    if (person && !personId) throw nobody('/person');
    const caseId = quoted && (isId(quoted) ? quoted : await this.cases.find(manager, quoted));
    if (quoted && !caseId) throw nobody('/case');
    return { ...(actorIds ? { actorIds } : {}), ...(personId ? { personId } : {}), ...(caseId ? { caseId } : {}) };
  }

  private where(ctx: RequestContext, { action, from, to }: AuditQuery, { actorIds, personId, caseId }: Wanted): Where {
    const where = new Where().and('1 = 1');
    const reach = this.offices.reach(ctx.grantedUnitIds);
    if (reach) where.and('e.unit_id IN (?)', [...reach, ...ctx.grantedUnitIds].map(idBytes));
    if (actorIds) where.and('e.actor_id IN (?)', actorIds);
    if (personId) where.and('e.data_subject_id = ?', idBytes(personId));
    if (caseId) where.and('e.case_id = ?', caseId);
    if (action) where.and('e.action = ?', action);
    if (from) where.and('e.occurred_at >= ?', localMidnight(from));
    if (to) where.and('e.occurred_at < ?', new Date(localMidnight(to).getTime() + DAY_MS));
    return where;
  }
}

function view(row: SealedRow, names: Names): AuditEntryView {
  const found = names.case(row.caseId);
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: names.actor(row),
    action: row.action,
    what: names.what(row.action),
    kind: accessKindOf(row.action),
    fields: names.fields(row.fields, row.caseId),
    ...(row.purpose ? { purpose: row.purpose } : {}),
    ...(row.personId ? { person: { id: row.personId, name: names.person(row.personId) } } : {}),
    ...(row.actingForId ? { actingFor: names.person(row.actingForId) } : {}),
    ...(row.caseId && found ? { case: { id: row.caseId, title: found.title, ...(found.code ? { code: found.code } : {}) } } : {}),
    ...(row.ip ? { ip: row.ip } : {}),
    traceId: row.traceId,
    ...(row.position === null ? {} : { position: Number(row.position) }),
  };
}

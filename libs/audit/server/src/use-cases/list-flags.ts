import { Inject, Injectable } from '@nestjs/common';
import { flagTexts, type AccessFlag, type FlagPage, type FlagQuery } from '@tinhso/audit-contract';
import { idBytes, idFromBytes, Reader, type Locale, type RequestContext } from '@tinhso/platform';
import { NO_PERSON } from '../data/flags.js';
import type { AccessFlagRow } from '../data/flag.entities.js';
import { AuditOffices } from '../ports/offices.js';
import { parseCursor, printCursor } from '../reading/cursor.js';
import { Where } from '../reading/entry-row.js';
import { Naming, type Names } from '../reading/naming.js';

const PAGE = 30;

interface RawFlag extends Pick<AccessFlagRow, 'rule' | 'count' | 'threshold' | 'note'> {
  readonly id: Buffer;
  readonly actor_id: string;
  readonly unit_id: Buffer | null;
  readonly person_key: Buffer;
  readonly first_at: Date;
  readonly last_at: Date;
  readonly examined_at: Date | null;
  readonly examined_by: Buffer | null;
}

/** Signs of unusual access within the auditor's reach, newest first. */
@Injectable()
export class ListFlags {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Naming) private readonly naming: Naming,
    @Inject(AuditOffices) private readonly offices: AuditOffices,
  ) {}

  /** @throws Problem invalid for an unknown cursor */
  async run(ctx: RequestContext, { state = 'open', cursor }: FlagQuery): Promise<FlagPage> {
    const where = new Where().and(state === 'open' ? 'e.examined_at IS NULL' : 'e.examined_at IS NOT NULL');
    const reach = this.offices.reach(ctx.grantedUnitIds);
    if (reach) where.and('e.unit_id IN (?)', [...reach, ...ctx.grantedUnitIds].map(idBytes));
    where.before('last_at', parseCursor(cursor));
    const raw: RawFlag[] = await this.reader.manager.query(
      `SELECT e.id, e.rule, e.actor_id, e.unit_id, e.person_key, e.count, e.threshold, e.first_at, e.last_at, e.examined_at, e.examined_by, e.note
       FROM access_flag e WHERE ${where.toString()} ORDER BY e.last_at DESC, e.id DESC LIMIT ${PAGE + 1}`,
      where.params,
    );
    const rows = raw.slice(0, PAGE);
    const names = await this.naming.of(this.reader.manager, rows.map(named), ctx.locale);
    const last = raw.length > PAGE ? rows.at(-1) : undefined;
    return {
      items: rows.map((row) => view(row, names, ctx.locale)),
      ...(last ? { nextCursor: printCursor({ at: last.last_at, id: idFromBytes(last.id) }) } : {}),
    };
  }
}

/** What has to be named of a sign: who, whose data, and who examined it. */
const named = (row: RawFlag) => ({
  actorKind: 'staff',
  actorId: row.actor_id,
  personId: idFromBytes(row.person_key),
  caseId: null,
  actingForId: row.examined_by && idFromBytes(row.examined_by),
});

function view(row: RawFlag, names: Names, locale: Locale): AccessFlag {
  const { name, reason } = flagTexts[row.rule];
  const personId = idFromBytes(row.person_key);
  const unitId = row.unit_id && idFromBytes(row.unit_id);
  return {
    id: idFromBytes(row.id),
    rule: row.rule,
    ruleName: name[locale],
    reason: reason[locale].replace('{count}', String(row.count)).replace('{limit}', String(row.threshold)),
    actor: names.actor({ actorKind: 'staff', actorId: row.actor_id, unitId, at: row.last_at }),
    ...(personId === NO_PERSON ? {} : { person: { id: personId, name: names.person(personId) } }),
    count: row.count,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
    ...(row.examined_at && row.examined_by
      ? { examined: { at: row.examined_at.toISOString(), by: names.person(idFromBytes(row.examined_by)), note: row.note ?? '' } }
      : {}),
  };
}

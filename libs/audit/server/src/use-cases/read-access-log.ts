import { Inject, Injectable } from '@nestjs/common';
import type { AccessLogEntry, AccessLogPage, AccessLogQuery } from '@tinhso/audit-contract';
import { Clock, ownerIdOf, Reader, type Locale, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { AuditOffices } from '../ports/offices.js';
import { accessesByPeople, accessesBySystem, lineOfPerson, lineOfSystem, type AccessSelection } from '../reading/access-lines.js';
import { accessSummary } from '../reading/access-summary.js';
import { parseCursor, printCursor, type MomentCursor } from '../reading/cursor.js';
import { Naming } from '../reading/naming.js';

/** A page of lines with the place where the next begins. */
interface Lines {
  readonly items: AccessLogEntry[];
  readonly next?: MomentCursor;
}

/** Who saw somebody's data: people one by one, the system's acts of a day taken together so that they do not drown the rest. */
@Injectable()
export class ReadAccessLog {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Naming) private readonly naming: Naming,
    @Inject(AuditOffices) private readonly offices: AuditOffices,
  ) {}

  /** @throws Problem invalid for an unknown cursor */
  async run(ctx: RequestContext, { cursor, year, unitId, limit = 30 }: AccessLogQuery): Promise<AccessLogPage> {
    const accountId = ownerIdOf(ctx);
    const { manager } = this.reader;
    const selection = { accountId, ...(unitId ? { unitId } : {}), ...(year ? yearOf(year) : {}) };
    const { items, next } = await this.lines(manager, selection, parseCursor(cursor), limit, ctx.locale);
    return {
      items,
      ...(next ? { nextCursor: printCursor(next) } : {}),
      ...(cursor ? {} : { summary: await accessSummary(manager, accountId, this.clock.now(), (id) => this.offices.nameOf(id)) }),
    };
  }

  /** The newest lines of somebody's log, for taking it away. */
  async export(manager: EntityManager, accountId: string, limit: number, locale: Locale): Promise<readonly AccessLogEntry[]> {
    return (await this.lines(manager, { accountId }, undefined, limit, locale)).items;
  }

  private async lines(
    manager: EntityManager,
    selection: AccessSelection,
    after: MomentCursor | undefined,
    limit: number,
    locale: Locale,
  ): Promise<Lines> {
    const found = await accessesByPeople(manager, selection, after, limit + 1);
    const people = found.slice(0, limit);
    const last = found.length > limit ? people.at(-1) : undefined;
    // What the system did between the first and the last line of this page; on the last page, whatever is left.
    const between = {
      ...selection,
      ...(last ? { from: last.at } : {}),
      ...(after ? { until: after.at } : {}),
    };
    const system = selection.unitId ? [] : await accessesBySystem(manager, between);
    const asNamed = system.map(({ caseId }) => ({ actorKind: 'system', actorId: '', personId: null, caseId, actingForId: null }));
    const names = await this.naming.of(manager, [...people, ...asNamed], locale);
    const items = [...people.map((row) => lineOfPerson(row, names)), ...system.map((group) => lineOfSystem(group, names))];
    items.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
    return { items, ...(last ? { next: last } : {}) };
  }
}

const LOCAL_OFFSET = '+07:00';
const yearOf = (year: number) => ({
  from: new Date(`${year}-01-01T00:00:00${LOCAL_OFFSET}`),
  until: new Date(`${year + 1}-01-01T00:00:00${LOCAL_OFFSET}`),
});

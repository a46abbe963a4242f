import { Inject, Injectable } from '@nestjs/common';
import type { PortalExchange, PortalExchangePage, PortalExchangeQuery } from '@tinhso/integrations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, Reader, type RequestContext } from '@tinhso/platform';
import { ProceduresFacade } from '@tinhso/procedures-server';
import { PortalExchangeRow, PortalReportRow } from '../data/exchange.entities.js';
import { PortalGateway } from '../national-portal/portal-gateway.js';

/** What came from the national portal, without anything of the people: running the exchange is no reason to read them. */
@Injectable()
export class ListExchanges {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
    @Inject(PortalGateway) private readonly portal: PortalGateway,
  ) {}

  async run(ctx: RequestContext, { state, cursor, limit = 50 }: PortalExchangeQuery): Promise<PortalExchangePage> {
    const { manager } = this.reader;
    const codes = this.codesWithin(ctx);
    const selected = manager.createQueryBuilder(PortalExchangeRow, 'x').where('x.unitCode IN (:...codes)', { codes });
    if (state) selected.andWhere('x.state = :state', { state });
    if (cursor) selected.andWhere('x.id < :cursor', { cursor: idBytes(cursor) });
    const rows = await selected
      .orderBy('x.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const waiting = await manager
      .createQueryBuilder(PortalExchangeRow, 'x')
      .where("x.unitCode IN (:...codes) AND x.state = 'attention'", { codes })
      .getCount();
    const page = rows.slice(0, limit);
    const last = await this.lastReports(page);
    const next = rows.length > limit ? page.at(-1)?.id : undefined;
    return {
      connected: this.portal.connected,
      waiting,
      items: page.map((row) => this.view(row, last.get(row.id), ctx.locale)),
      ...(next ? { nextCursor: next } : {}),
    };
  }

  /** Codes of the units of the asking posts and below. */
  private codesWithin({ grantedUnitIds }: RequestContext): string[] {
    const ids = new Set(this.organisations.subtreeIds(grantedUnitIds));
    const codes = this.organisations.units().filter(({ id }) => ids.has(id));
    return codes.map(({ code }) => code);
  }

  private async lastReports(rows: readonly PortalExchangeRow[]): Promise<Map<string, PortalReportRow>> {
    if (rows.length === 0) return new Map();
    const reports = await this.reader.manager
      .createQueryBuilder(PortalReportRow, 'r')
      .where('r.exchangeId IN (:...ids) AND r.taken = 1', { ids: rows.map(({ id }) => idBytes(id)) })
      .orderBy('r.sequence')
      .getMany();
    return new Map(reports.map((report) => [report.exchangeId, report]));
  }

  private view(row: PortalExchangeRow, report: PortalReportRow | undefined, locale: 'vi' | 'en'): PortalExchange {
    const name = this.organisations.unitByCode(row.unitCode)?.shortName;
    return {
      id: row.id,
      portalCode: row.portalCode,
      procedure: { code: row.procedureCode, title: this.procedures.titleOf(row.procedureCode)?.[locale] ?? row.procedureCode },
      unit: { code: row.unitCode, ...(name ? { name } : {}) },
      state: row.state,
      faults: row.faults,
      tries: row.tries,
      submittedAt: row.submittedAt.toISOString(),
      receivedAt: row.receivedAt.toISOString(),
      ...(row.dossierCode ? { dossierCode: row.dossierCode } : {}),
      ...(row.acknowledgedAt ? { acknowledgedAt: row.acknowledgedAt.toISOString() } : {}),
      ...(report ? { reported: { status: report.status, at: report.toldAt.toISOString() } } : {}),
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { DossierEvent } from '@tinhso/dossiers-contract';
import { ExchangeReports, type ExchangeReport } from '@tinhso/dossiers-server';
import { Consumes, Reader, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { exchangeOfDossier, insertReport, markAcknowledged } from '../data/exchanges.js';
import type { PortalExchangeRow } from '../data/exchange.entities.js';
import { PortalGateway, PortalRefusal } from '../national-portal/portal-gateway.js';
import { portalReportConsumer } from './consumers.js';

/** Acknowledges dossiers of the national portal and tells it each status, in any order and as often as it takes. */
@Consumes(portalReportConsumer)
@Injectable()
export class PortalReportConsumer implements EventConsumer {
  constructor(
    @Inject(PortalGateway) private readonly portal: PortalGateway,
    @Inject(ExchangeReports) private readonly reports: ExchangeReports,
    @Inject(Reader) private readonly reader: Reader,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const payload = event.payload as DossierEvent['payload'];
    const row = await exchangeOfDossier(this.reader.manager, payload.dossierId);
    const report = row && this.portal.connected ? await this.reports.after(this.reader.manager, payload) : undefined;
    if (!row || !report) {
      await delivery.complete(() => Promise.resolve());
      return;
    }
    await this.acknowledge(row, report.code);
    const taken = await this.tell(row.portalCode, payload.version, report);
    await delivery.complete(async (tx) => {
      if (!row.acknowledgedAt) await markAcknowledged(tx, row.id);
      await insertReport(tx, { exchangeId: row.id, sequence: payload.version, status: report.status, taken });
    });
  }

  /** Before the first report of whichever event comes first: the portal takes none of a dossier that nobody acknowledged. */
  private async acknowledge({ portalCode, filedAt, acknowledgedAt }: PortalExchangeRow, agencyDossierCode: string): Promise<void> {
    if (acknowledgedAt || !filedAt) return;
    await this.portal.acknowledge(portalCode, { agencyDossierCode, receivedAt: filedAt.toISOString() });
  }

  /** @returns false when the portal will never take it; that is written down and not tried again */
  private async tell(portalCode: string, version: number, { at, code, promisedAt, ...report }: ExchangeReport): Promise<boolean> {
    try {
      await this.portal.report(portalCode, version, {
        ...report,
        at: at.toISOString(),
        agencyDossierCode: code,
        ...(promisedAt ? { promisedAt: promisedAt.toISOString() } : {}),
      });
      return true;
    } catch (error) {
      if (error instanceof PortalRefusal) return false;
      throw error;
    }
  }
}

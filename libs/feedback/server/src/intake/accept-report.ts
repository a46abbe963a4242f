import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { NameChoice, TicketSource, TicketVisibility } from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { Publisher, type Tx } from '@tinhso/platform';
import { recordEvent } from '../data/events.js';
import { insertTicket } from '../data/insert-ticket.js';
import type { ReporterDetails } from '../domain/details.js';
import { cellOf } from '../domain/cells.js';
import { maskText } from '../masking/mask-text.js';
import { Diversions } from '../duplicates/diversions.js';
import { TicketVault } from '../ticket-vault.js';
import type { CheckedReport } from './check-report.js';

/** Who reports, and how it came. */
export interface Reporter {
  readonly source: TicketSource;
  readonly nameShown: NameChoice;
  /** Account, or person known by a phone. */
  readonly reporterId?: string;
  readonly details: ReporterDetails;
  readonly externalRef?: string;
  readonly mediaUrl?: string;
}

export interface AcceptedReport {
  readonly id: string;
  readonly code: string;
  readonly visibility: TicketVisibility;
}

/** Makes a report safe: its row, its history and the word to the queue, in the caller's transaction. Everything else is done behind. */
@Injectable()
export class AcceptReport {
  constructor(
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Diversions) private readonly diversions: Diversions,
  ) {}

  async accept(tx: Tx, code: string, report: CheckedReport, reporter: Reporter): Promise<AcceptedReport> {
    const id = newId();
    const { category, description, attributes, spot, address, communeCode } = report;
    const shown = maskText(description);
    const shownAddress = address === undefined ? undefined : maskText(address);
    // A denunciation is nobody's to read, whatever kind of report it was sent as.
    const secret = this.diversions.isSecret(description);
    const visibility = category.moderation === 'before' || secret ? 'pending' : 'public';
    const details = { description, attributes, ...(address === undefined ? {} : { address }) };
    const known = reporter.nameShown === 'hidden-from-all' ? withoutName(reporter.details) : reporter.details;
    await insertTicket(tx, {
      id,
      code,
      category: category.key,
      level: category.level,
      visibility,
      source: reporter.source,
      detailsSealed: this.vault.seal(id, details),
      publicText: shown.text,
      masked: shown.masked || shownAddress?.masked ? 1 : 0,
      publicAddress: shownAddress?.text ?? null,
      lat: spot?.lat ?? null,
      lng: spot?.lng ?? null,
      cell: spot ? cellOf(spot) : null,
      communeCode: communeCode ?? null,
      reporterId: reporter.reporterId ?? null,
      reporterSealed: Object.keys(known).length > 0 ? this.vault.seal(id, known) : null,
      contactIndex: known.phone ? this.vault.phoneIndex(known.phone) : null,
      nameShown: reporter.nameShown,
      externalRef: reporter.externalRef ?? null,
      mediaUrl: reporter.mediaUrl ?? null,
    });
    await recordEvent(tx, this.publisher, id, { kind: 'ticket.reported', public: true });
    await appendAudit(tx, {
      action: 'ticket.reported',
      subjectType: 'ticket',
      subjectId: id,
      caseId: id,
      ...(reporter.reporterId ? { dataSubjectId: reporter.reporterId } : {}),
    });
    return { id, code, visibility };
  }
}

const withoutName = ({ name: _name, ...rest }: ReporterDetails): ReporterDetails => rest;

import { Inject, Injectable } from '@nestjs/common';
import { workingHoursBetween } from '@tinhso/kernel';
import { isClosed, statusTexts } from '@tinhso/dossiers-contract';
import { Reader } from '@tinhso/platform';
import type { DocumentDataByKind, DocumentTemplate } from '@tinhso/signing-contract';
import { DocumentContentMissing, type DocumentRequest } from '@tinhso/signing-server';
import type { DossierEventRow } from '../data/dossier-event.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { paymentsOf } from '../data/payments.js';
import { printHours } from '../domain/local-time.js';
import { Offices } from '../offices/offices.js';
import { StepLine } from '../reading/step-line.js';

/** What stands in every form of a dossier. */
type CommonFacts = Pick<DocumentDataByKind['form-03'], 'agency' | 'dossierCode' | 'procedureName' | 'applicant'>;

/** Forms on which the office speaks of its own work: apology (04), notice of stopping (05), control sheet (06). */
@Injectable()
export class OfficeForms {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(StepLine) private readonly line: StepLine,
  ) {}

  /** @param events newest first. Undefined for other kinds. @throws DocumentContentMissing for a form that the history has no ground for */
  async templateFor(
    request: DocumentRequest,
    row: DossierRow,
    events: readonly DossierEventRow[],
    common: CommonFacts,
  ): Promise<DocumentTemplate | undefined> {
    switch (request.kind) {
      case 'form-04':
        return { template: 'form-04', data: this.apology(request, row, events, common) };
      case 'form-05':
        return { template: 'form-05', data: await this.stopping(request, row, events, common) };
      case 'form-06':
        return { template: 'form-06', data: this.controlSheet(request, row, events, common) };
      default:
        return undefined;
    }
  }

  private apology(
    request: DocumentRequest,
    row: DossierRow,
    events: readonly DossierEventRow[],
    common: CommonFacts,
  ): DocumentDataByKind['form-04'] {
    const data = events.find((event) => event.data?.documentId === request.id)?.data;
    if (!data?.promisedAt || !data.movedFrom || !data.reason || !row.acceptedAt)
      throw new DocumentContentMissing(`no new promise in dossier ${row.id}`);
    const office = this.offices.office(row.unitId);
    return {
      ...common,
      receivedAt: row.acceptedAt.toISOString(),
      promisedAt: data.movedFrom,
      newDueAt: data.promisedAt,
      reason: data.reason,
      resultPlace: office.deskName ?? office.name,
      ...(office.phone ? { contactPhone: office.phone } : {}),
      ...(data.late ? { late: true } : {}),
    };
  }

  private async stopping(
    request: DocumentRequest,
    row: DossierRow,
    events: readonly DossierEventRow[],
    common: CommonFacts,
  ): Promise<DocumentDataByKind['form-05']> {
    const data = events.find((event) => event.data?.documentId === request.id)?.data;
    if (!data?.reason || !data.legalBasis) throw new DocumentContentMissing(`dossier ${row.id} was not stopped`);
    const unpaid = (await paymentsOf(this.reader.manager, row.id)).find((payment) => payment.paidAt === null);
    const { phone } = this.offices.office(row.unitId);
    return {
      ...common,
      submittedAt: row.submittedAt.toISOString(),
      reason: data.reason,
      legalBasis: data.legalBasis,
      ...(unpaid ? { amountUnpaid: unpaid.amount } : {}),
      ...(phone ? { contactPhone: phone } : {}),
    };
  }

  private controlSheet(
    { requestedAt }: DocumentRequest,
    row: DossierRow,
    events: readonly DossierEventRow[],
    common: CommonFacts,
  ): DocumentDataByKind['form-06'] {
    // As it stood when the sheet was asked for: what came later belongs on the next one.
    const until = events.filter((event) => event.occurredAt <= requestedAt).reverse();
    const stays = this.line.stays(row, until, requestedAt);
    const closed = isClosed(row.status) && row.statusSince <= requestedAt;
    return {
      ...common,
      ...(row.acceptedAt ? { receivedAt: row.acceptedAt.toISOString() } : {}),
      ...(row.promisedAt ? { dueAt: row.promisedAt.toISOString() } : {}),
      ...(closed ? { finishedAt: row.statusSince.toISOString() } : {}),
      outcome: this.outcome(row, closed ? row.statusSince : requestedAt),
      steps: stays.map(({ step, unitId, officer, from, to, dueAt, usedHours }) => {
        const hours = this.line.hoursOf(row, step);
        return {
          title: step.title.vi,
          unitName: this.offices.office(unitId).shortName,
          ...(officer ? { officer } : {}),
          from: from.toISOString(),
          ...(to ? { to: to.toISOString() } : {}),
          ...(hours === undefined ? {} : { hours }),
          usedHours,
          ...(dueAt ? { dueAt: dueAt.toISOString() } : {}),
          late: dueAt !== undefined && (to ?? requestedAt) > dueAt,
        };
      }),
      waitedHours: this.line.waited(row, until, requestedAt),
      movedHours: row.movedMinutes / 60,
    };
  }

  private outcome({ status, promisedAt, unitId }: DossierRow, at: Date): string {
    const stands = statusTexts[status].vi;
    if (!promisedAt || at <= promisedAt) return stands;
    const late = workingHoursBetween(this.offices.calendar(unitId), promisedAt, at);
    return `${stands}, quá hạn ${printHours(late, 'vi')} giờ làm việc`;
  }
}

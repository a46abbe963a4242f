import { Inject, Injectable } from '@nestjs/common';
import { isClosed, type DossierStatus } from '@tinhso/dossiers-contract';
import { PaymentsFacade } from '@tinhso/payments-server';
import type { Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import type { StoredFee } from '../domain/fee.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** What the payments domain knows our obligations by. The id of one is that of the request, or of the dossier for its fee at filing. */
export const FEE_KINDS = { request: 'dossier-request', filing: 'dossier-filing' } as const;

/** Tells the payments domain what a dossier costs, and what of it need not be paid any more. */
@Injectable()
export class FeeObligations {
  constructor(
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  /**
   * The office asks for money. What was due at filing and is not paid yet is part of what it asks for.
   * @throws Problem amount-out-of-range
   */
  async forRequest(
    tx: Tx,
    row: DossierRow,
    request: { readonly id: string; readonly amount: number; readonly reason: string },
  ): Promise<void> {
    await this.payments.cancelUnpaid(tx, row.id, FEE_KINDS.filing);
    const label = { vi: request.reason, en: request.reason };
    const lines = [{ label, amount: request.amount }];
    await this.payments.openObligation(tx, { ...this.common(row), id: request.id, kind: FEE_KINDS.request, lines });
  }

  /** The fee that was computed when it was filed, where there is one and it is certain. */
  async forFiling(tx: Tx, row: DossierRow): Promise<void> {
    const { fee } = row;
    // Over the counter it is paid over the counter; once the office asks for money, its request says what is due.
    if (row.channel === 'in_person' || row.status === 'awaiting_payment' || isClosed(row.status)) return;
    if (fee.uncertain || !this.payments.isPayable(fee.total)) return;
    const lines = fee.lines.flatMap(({ label, count, total = 0 }) =>
      total > 0 ? [{ label: count > 1 ? { vi: `${label.vi} × ${count}`, en: `${label.en} × ${count}` } : label, amount: total }] : [],
    );
    await this.payments.openObligation(tx, { ...this.common(row), id: row.id, kind: FEE_KINDS.filing, lines, ...toldWaiver(fee) });
  }

  /** The dossier moves on or ends: what nobody waits for any more need not be paid. */
  async after(tx: Tx, row: DossierRow, to: DossierStatus): Promise<void> {
    if (isClosed(to)) await this.payments.cancelUnpaid(tx, row.id);
    else if (row.status === 'awaiting_payment' && to !== row.status) await this.payments.cancelUnpaid(tx, row.id, FEE_KINDS.request);
  }

  private common(row: DossierRow) {
    const { shortTitle } = this.book.definitionOf(row);
    return {
      caseId: row.id,
      caseCode: row.code,
      procedureCode: row.procedureCode,
      accountId: row.accountId,
      unitId: row.unitId,
      payerName: row.applicantName,
      title: { vi: `Phí, lệ phí: ${shortTitle.vi}`, en: `Fee: ${shortTitle.en}` },
    };
  }
}

/** What was told when it was filed is what is charged. */
const toldWaiver = ({ waiver }: StoredFee) => (waiver === undefined ? {} : { waiver });

import { Inject, Injectable } from '@nestjs/common';
import { transferStateTexts, unclearReasons, type TransferView } from '@tinhso/payments-contract';
import { accountIdOf, AppConfig, idBytes, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { PaymentRow } from '../data/payment.entities.js';
import type { TransferRow } from '../data/transfer.entities.js';
import { TransferSeal } from '../transfers/transfer-details.js';

/** Transfers as finance sees them, who sent them included. */
@Injectable()
export class TransferViews {
  constructor(
    @Inject(TransferSeal) private readonly seal: TransferSeal,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async of(manager: EntityManager, ctx: RequestContext, rows: readonly TransferRow[]): Promise<TransferView[]> {
    const over = await endedPayments(manager, rows);
    return rows.map((row) => this.view(ctx, row, row.paymentId !== null && over.has(row.paymentId)));
  }

  private view(ctx: RequestContext, row: TransferRow, over: boolean): TransferView {
    const { state, decidedBy } = row;
    const reason = state === 'collecting' && over ? 'too-little' : row.reason;
    const mayEnd = state === 'returning' && (row.amount <= this.config.settings.REFUND_APPROVAL_OVER || decidedBy !== accountIdOf(ctx));
    return {
      id: row.id,
      transactionNo: row.transactionNo,
      amount: row.amount,
      ...this.seal.open(row),
      bookedAt: row.bookedAt.toISOString(),
      state,
      stateText: transferStateTexts[state][ctx.locale],
      ...(reason ? { reason: unclearReasons[reason][ctx.locale] } : {}),
      ...(row.paymentId ? { paymentId: row.paymentId } : {}),
      ...(row.decidedByName ? { decidedBy: row.decidedByName } : {}),
      ...(row.decidedAt ? { decidedAt: row.decidedAt.toISOString() } : {}),
      ...(row.note ? { note: row.note } : {}),
      mayDecide: state === 'unclear' || (state === 'collecting' && over),
      mayEnd,
    };
  }
}

/** Attempts of these transfers that are over without money. */
async function endedPayments(manager: EntityManager, rows: readonly TransferRow[]): Promise<Set<string>> {
  const ids = rows.flatMap(({ paymentId }) => paymentId ?? []);
  if (ids.length === 0) return new Set();
  const found = await manager
    .createQueryBuilder(PaymentRow, 'p')
    .where("p.id IN (:...ids) AND p.state IN ('failed', 'expired', 'cancelled')", { ids: ids.map(idBytes) })
    .getMany();
  return new Set(found.map(({ id }) => id));
}

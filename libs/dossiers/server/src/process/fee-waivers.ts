import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type DossierFee } from '@tinhso/dossiers-contract';
import { PaymentsFacade } from '@tinhso/payments-server';
import { Problem, type Tx } from '@tinhso/platform';
import type { FeeSum } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import type { DossierRow } from '../data/dossier.entity.js';
import type { PaymentRow } from '../data/office-work.entities.js';
import { toPayOf, type StoredFee } from '../domain/fee.js';
import { FEE_KINDS } from './fee-obligations.js';

type Waived = Required<DossierFee>['waived'];

/** What rules of exemption take off what a dossier costs: told before it is filed, kept with its fee, charged as it was told. */
@Injectable()
export class FeeWaivers {
  constructor(@Inject(PaymentsFacade) private readonly payments: PaymentsFacade) {}

  /** The fee with what is taken off it at a moment. Of what no sum is certain nothing can be. */
  async of(
    manager: EntityManager,
    { accountId, unitId, procedureCode }: Pick<DossierRow, 'accountId' | 'unitId' | 'procedureCode'>,
    fee: FeeSum,
    at: Date,
  ): Promise<StoredFee> {
    if (fee.uncertain || !this.payments.isPayable(fee.total)) return { ...fee, waiver: null };
    const asked = { kind: FEE_KINDS.filing, accountId, unitId, procedureCode };
    const waiver = await this.payments.waiverFor(manager, asked, { sum: fee.total, at });
    return { ...fee, waiver: waiver ?? null };
  }

  /**
   * A dossier that comes in now, with its fee as it will be charged.
   * @param shown what the citizen was shown @throws Problem fee-changed when it is another sum now
   */
  async priced(tx: Tx, row: DossierRow, shown?: number): Promise<DossierRow> {
    const fee = await this.of(tx.manager, row, row.fee, tx.now);
    assertShown(toPayOf(fee), shown);
    return { ...row, fee };
  }

  /** What was taken off what the office asked for, by id of the request. */
  ofRequests(manager: EntityManager, requests: readonly Pick<PaymentRow, 'id'>[]): Promise<Map<string, Waived>> {
    return this.payments.waivedParts(
      manager,
      requests.map(({ id }) => id),
    );
  }

  /** What is left to pay of a request. */
  async leftOf(manager: EntityManager, request: Pick<PaymentRow, 'id' | 'amount'>): Promise<number> {
    return request.amount - ((await this.ofRequests(manager, [request])).get(request.id)?.amount ?? 0);
  }
}

/** @throws Problem fee-changed when another sum was shown than is to be paid */
export function assertShown(toPay: number, shown: number | undefined): void {
  if (shown !== undefined && shown !== toPay) throw Problem.from(dossierProblems, 'fee-changed', { extra: { toPay } });
}

import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { fold } from '@tinhso/kernel';
import type { CandidateQuery, TransferCandidate, TransferCandidates } from '@tinhso/payments-contract';
import type { RequestContext } from '@tinhso/platform';
import { candidatesFor } from '../../data/transfer-candidates.js';
import type { ObligationRow } from '../../data/payment.entities.js';
import { TransferSeal } from '../../transfers/transfer-details.js';
import { TransferDesk } from '../../transfers/transfer-desk.js';

/** What a transfer may have been meant for: the same sum, the same name, or what finance knows the code of. */
@Injectable()
export class FindCandidates {
  constructor(
    @Inject(TransferDesk) private readonly desk: TransferDesk,
    @Inject(TransferSeal) private readonly seal: TransferSeal,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem not-found */
  run(ctx: RequestContext, id: string, { code }: CandidateQuery): Promise<TransferCandidates> {
    return this.desk.act(ctx, id, 'transfer.candidates', async ({ manager }, transfer) => {
      const name = fold(this.seal.open(transfer).payerName);
      const rows = await candidatesFor(manager, transfer.amount, code);
      const items = rows.map((row) => this.view(ctx, row, transfer.amount, name));
      return { items: items.sort((one, other) => weight(other) - weight(one)) };
    });
  }

  private view({ locale }: RequestContext, row: ObligationRow, amount: number, name: string): TransferCandidate {
    return {
      obligationId: row.id,
      title: row.title[locale],
      caseCode: row.caseCode,
      payerName: row.payerName,
      unitName: this.organisations.unit(row.unitId)?.shortName ?? '',
      amount: row.amount,
      createdAt: row.createdAt.toISOString(),
      sameAmount: row.amount === amount,
      sameName: fold(row.payerName) === name,
    };
  }
}

const weight = ({ sameAmount, sameName }: TransferCandidate): number => Number(sameAmount) + Number(sameName);

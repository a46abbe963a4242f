import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { TransferPage, TransferQuery } from '@tinhso/payments-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { countOpenTransfers, pageOfTransfers } from '../../data/open-transfers.js';
import { VietQrGateway } from '../../gateway/vietqr/vietqr-gateway.js';
import { TransferViews } from '../../reading/transfer-views.js';
import { TransferDesk } from '../../transfers/transfer-desk.js';

/** Money that came and that nobody knows what for, or that has to go back. Who looks is recorded, as it shows who sent money. */
@Injectable()
export class ListTransfers {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TransferDesk) private readonly desk: TransferDesk,
    @Inject(TransferViews) private readonly views: TransferViews,
    @Inject(VietQrGateway) private readonly gateway: VietQrGateway,
  ) {}

  run(ctx: RequestContext, { view = 'open', cursor, limit = 50 }: TransferQuery): Promise<TransferPage> {
    const { connected } = this.gateway;
    if (!this.desk.isOfProvince(ctx)) return Promise.resolve({ connected, open: 0, items: [] });
    return this.unitOfWork.run(ctx, async (tx) => {
      const rows = await pageOfTransfers(tx.manager, view, cursor, limit + 1);
      const page = rows.slice(0, limit);
      for (const { id } of page)
        await appendAudit(tx, {
          action: 'transfer.read',
          subjectType: 'bank-transfer',
          subjectId: id,
          fields: ['payer', 'content', 'amount'],
        });
      const last = rows.length > limit ? page.at(-1)?.id : undefined;
      return {
        connected,
        open: await countOpenTransfers(tx.manager),
        items: await this.views.of(tx.manager, ctx, page),
        ...(last ? { nextCursor: last } : {}),
      };
    });
  }
}

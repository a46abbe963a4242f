import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { authorityOf, ownerIdOf, UnitOfWork, type RequestContext } from '@tinhso/platform';

/** Whoever looks into a wallet for somebody else leaves a trace for its owner. */
@Injectable()
export class ReadForAnother {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async record(ctx: RequestContext): Promise<void> {
    if (!authorityOf(ctx)) return;
    const ownerId = ownerIdOf(ctx);
    await this.unitOfWork.run(ctx, (tx) =>
      appendAudit(tx, { action: 'wallet.read', subjectType: 'wallet', subjectId: ownerId, fields: ['papers'], dataSubjectId: ownerId }),
    );
  }
}

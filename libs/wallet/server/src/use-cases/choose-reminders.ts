import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, ownerIdOf, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { ChooseReminders, PaperReminders } from '@tinhso/wallet-contract';
import { startReminding, stopReminding } from '../data/reminders.js';
import { LocalDays } from '../local-days.js';

/** Turns reminders of papers that run out on or off. Until somebody turns them on nobody is told. */
@Injectable()
export class ChooseRemindersUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(LocalDays) private readonly days: LocalDays,
  ) {}

  async run(ctx: RequestContext, { on }: ChooseReminders): Promise<PaperReminders> {
    await this.unitOfWork.run(ctx, async (tx) => {
      const ownerId = ownerIdOf(ctx);
      const changed = on ? await startReminding(tx, ownerId, accountIdOf(ctx)) : await stopReminding(tx, ownerId);
      if (!changed) return;
      await appendAudit(tx, {
        action: on ? 'wallet.reminders-on' : 'wallet.reminders-off',
        subjectType: 'wallet',
        subjectId: ownerId,
        dataSubjectId: ownerId,
      });
    });
    const { first, last } = this.days.remindDays();
    return { on, days: [first, last] };
  }
}

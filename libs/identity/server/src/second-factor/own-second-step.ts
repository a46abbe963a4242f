import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type BackupCodes, type FactorAdded, type Security } from '@tinhso/identity-contract';
import { Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { setSecondFactorSince } from '../data/factors.js';
import { ownFactors } from '../sign-in/ways.js';
import { BackupCodesKeeper } from './backup-codes.js';
import { FactorChanges } from './factor-changes.js';
import { lockOwnAccount, ownAccount } from './own-account.js';
import { securityOf } from './security-view.js';

/** Whether the own sign-in has a second step, and the printed codes that stand in for a lost factor. */
@Injectable()
export class OwnSecondStepUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(BackupCodesKeeper) private readonly backup: BackupCodesKeeper,
    @Inject(FactorChanges) private readonly changes: FactorChanges,
  ) {}

  async read(ctx: RequestContext): Promise<Security> {
    return securityOf(this.reader.manager, await ownAccount(this.reader.manager, ctx));
  }

  /** @throws Problem factor-missing (409) when there is nothing to ask for; last-factor (409) for staff, who are always asked */
  switch(ctx: RequestContext, on: boolean): Promise<FactorAdded> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const account = await lockOwnAccount(tx);
      if (!on && account.kind === 'staff') throw Problem.from(identityProblems, 'last-factor');
      let backupCodes: string[] | undefined;
      if (on && account.secondFactorSince === null) {
        if ((await ownFactors(tx.manager, account.id)).length === 0) throw Problem.from(identityProblems, 'factor-missing');
        await setSecondFactorSince(tx, account.id, tx.now);
        await this.changes.record(tx, account, 'second-factor-on');
        backupCodes = await this.backup.makeFirst(tx, account.id);
      }
      if (!on && account.secondFactorSince !== null) await this.changes.switchOff(tx, account);
      return { security: await securityOf(tx.manager, await lockOwnAccount(tx)), ...(backupCodes ? { backupCodes } : {}) };
    });
  }

  /** New codes; the ones before are void. @throws Problem factor-missing (409) without a second step */
  makeCodes(ctx: RequestContext): Promise<BackupCodes> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const account = await lockOwnAccount(tx);
      if (account.kind === 'citizen' && account.secondFactorSince === null) throw Problem.from(identityProblems, 'factor-missing');
      const codes = await this.backup.make(tx, account.id);
      await this.changes.record(tx, account, 'backup-codes-made');
      return { codes };
    });
  }
}

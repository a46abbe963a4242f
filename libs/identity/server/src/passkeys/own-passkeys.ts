import { Inject, Injectable } from '@nestjs/common';
import { tidyText } from '@tinhso/kernel';
import { identityProblems, type AddPasskey, type FactorAdded, type PasskeyCeremony, type Security } from '@tinhso/identity-contract';
import { platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { deletePasskey, renamePasskey } from '../data/passkeys.js';
import { FactorKeeper } from '../second-factor/factor-keeper.js';
import { FactorChanges } from '../second-factor/factor-changes.js';
import { lockOwnAccount, ownAccount } from '../second-factor/own-account.js';
import { securityOf } from '../second-factor/security-view.js';

/** The own passkeys. Somebody else's and none at all are answered alike. */
@Injectable()
export class OwnPasskeysUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FactorKeeper) private readonly factors: FactorKeeper,
    @Inject(FactorChanges) private readonly changes: FactorChanges,
  ) {}

  async ask(ctx: RequestContext): Promise<PasskeyCeremony> {
    return this.factors.askPasskey(ctx, await ownAccount(this.reader.manager, ctx), 'register');
  }

  /** @throws Problem passkey-refused (422), passkey-known (409), too-many-passkeys (409) */
  async add(ctx: RequestContext, answer: AddPasskey): Promise<FactorAdded> {
    const passkey = await this.factors.checkPasskey(await ownAccount(this.reader.manager, ctx), answer, 'register');
    if (!passkey) throw Problem.from(identityProblems, 'passkey-refused');
    const outcome = await this.unitOfWork.run(ctx, async (tx) => {
      const added = await this.factors.addPasskey(tx, await lockOwnAccount(tx), passkey);
      return added && { ...added, security: await securityOf(tx.manager, await lockOwnAccount(tx)) };
    });
    if (!outcome) throw Problem.from(identityProblems, 'passkey-refused');
    return outcome;
  }

  /** @throws Problem not-found (404) */
  rename(ctx: RequestContext, id: string, name: string): Promise<Security> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const account = await lockOwnAccount(tx);
      if (!(await renamePasskey(tx, account.id, id, tidyText(name)))) throw Problem.from(platformProblems, 'not-found');
      return securityOf(tx.manager, account);
    });
  }

  /** @throws Problem not-found (404), last-factor (409) */
  remove(ctx: RequestContext, id: string): Promise<Security> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const account = await lockOwnAccount(tx);
      if (!(await deletePasskey(tx, account.id, id))) throw Problem.from(platformProblems, 'not-found');
      await this.changes.settle(tx, account, 'passkey-removed');
      return securityOf(tx.manager, await lockOwnAccount(tx));
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, passwordFaultTexts } from '@tinhso/identity-contract';
import { Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { PasswordHasher } from '../credentials/password-hasher.js';
import { setPasswordHash } from '../data/accounts.js';
import { SessionEnder } from '../devices/session-ender.js';
import { passwordRefusal } from '../domain/password-check.js';
import { FactorChanges } from './factor-changes.js';
import { lockOwnAccount, ownAccount, sessionIdOf } from './own-account.js';

/** A new password of one's own. Whoever else is signed in with the old one is not any more. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(SessionEnder) private readonly ender: SessionEnder,
    @Inject(FactorChanges) private readonly changes: FactorChanges,
  ) {}

  /** @returns how many other sessions ended @throws Problem password-refused (422) */
  async run(ctx: RequestContext, password: string): Promise<{ ended: number }> {
    const account = await ownAccount(this.reader.manager, ctx);
    const phone = this.addresses.endsOf(account).sms;
    const fault = passwordRefusal(password, phone ? { phone } : {});
    if (fault) {
      const message = passwordFaultTexts[fault][ctx.locale];
      throw Problem.from(identityProblems, 'password-refused', { detail: message, errors: [{ pointer: '/password', message }] });
    }
    const hash = await this.hasher.hash(password);
    const ended = await this.unitOfWork.run(ctx, async (tx) => {
      await lockOwnAccount(tx);
      await setPasswordHash(tx, account.id, hash);
      await this.changes.record(tx, account, 'password-changed');
      return this.ender.endOthers(tx, account.id, sessionIdOf(ctx), 'password-changed');
    });
    await this.ender.tell(ended);
    return { ended: ended.length };
  }
}

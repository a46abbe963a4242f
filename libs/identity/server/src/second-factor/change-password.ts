import { Inject, Injectable } from '@nestjs/common';
import { Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { namesIn, NewPasswords } from '../credentials/new-passwords.js';
import { setPasswordHash } from '../data/accounts.js';
import { SessionEnder } from '../devices/session-ender.js';
import { FactorChanges } from './factor-changes.js';
import { lockOwnAccount, ownAccount, sessionIdOf } from './own-account.js';

/** A new password of one's own. Whoever else is signed in with the old one is not any more. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(NewPasswords) private readonly passwords: NewPasswords,
    @Inject(SessionEnder) private readonly ender: SessionEnder,
    @Inject(FactorChanges) private readonly changes: FactorChanges,
  ) {}

  /** @returns how many other sessions ended @throws Problem password-refused (422) */
  async run(ctx: RequestContext, password: string): Promise<{ ended: number }> {
    const account = await ownAccount(this.reader.manager, ctx);
    const phone = this.addresses.endsOf(account).sms;
    const hash = await this.passwords.hash(ctx, password, { names: namesIn(account), ...(phone ? { phone } : {}) });
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

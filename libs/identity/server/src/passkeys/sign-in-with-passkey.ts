import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type AccountKind, type PasskeyCeremony, type PasskeySignIn } from '@tinhso/identity-contract';
import { Problem, RateLimiter, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findAccount } from '../data/accounts.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import { BeginSession } from '../sign-in/begin-session.js';
import { passkeyLimits } from '../use-cases/rate-limits.js';
import { PasskeyCeremonies } from './passkey-ceremonies.js';

/** Signs in by a passkey alone. It is something one has, opened by something one knows or is: no second step follows. */
@Injectable()
export class SignInWithPasskeyUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(BeginSession) private readonly beginning: BeginSession,
  ) {}

  async ask(ctx: RequestContext, kind: AccountKind): Promise<PasskeyCeremony> {
    await this.limiter.consume(passkeyLimits.byIp, ctx.ip ?? '-');
    return this.ceremonies.askForUse(ctx, { purpose: 'sign-in', kind });
  }

  /** @throws Problem passkey-refused (422) whatever is wrong, no-living-post (403) */
  async run(ctx: RequestContext, kind: AccountKind, { ceremonyId, response }: PasskeySignIn): Promise<IssuedSession> {
    await this.limiter.consume(passkeyLimits.byIp, ctx.ip ?? '-');
    const refused = () => Problem.from(identityProblems, 'passkey-refused');
    const used = await this.ceremonies.checkUse(ceremonyId, response, { purpose: 'sign-in', kind });
    if (!used) throw refused();
    const account = await findAccount(this.reader.manager, used.accountId);
    if (account?.kind !== kind || account.state !== 'active') throw refused();
    return this.unitOfWork.run(ctx, async (tx) => {
      if (!(await used.burn(tx))) throw refused();
      return this.beginning.run(tx, account);
    });
  }
}

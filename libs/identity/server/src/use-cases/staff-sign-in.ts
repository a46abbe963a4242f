import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type StaffSignIn } from '@tinhso/identity-contract';
import { Log, Problem, RateLimiter, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { PasswordHasher } from '../credentials/password-hasher.js';
import { findAccountByLogin } from '../data/accounts.js';
import { Profiles } from '../sessions/profiles.js';
import { recordSignIn } from '../sessions/record-sign-in.js';
import { SessionKeeper, type IssuedSession } from '../sessions/session-keeper.js';
import { staffSignInLimits } from './rate-limits.js';

/** Signs a member of staff in by login and password. Only somebody with the right password learns that no post is in force. */
@Injectable()
export class StaffSignInUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(SessionKeeper) private readonly sessions: SessionKeeper,
    @Inject(Profiles) private readonly profiles: Profiles,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** @throws Problem staff-sign-in-refused (401), no-living-post (403), too-many-requests (429, Retry-After) */
  async run(ctx: RequestContext, input: StaffSignIn): Promise<IssuedSession> {
    const login = input.login.toLowerCase();
    await this.limiter.consume(staffSignInLimits.byIp, ctx.ip ?? '-');
    await this.limiter.consume(staffSignInLimits.byLogin, login);
    const account = await findAccountByLogin(this.reader.manager, login);
    const right = await this.hasher.verify(account?.passwordHash, input.password);
    if (!account || !right || account.state !== 'active') {
      this.log.info({ traceId: ctx.traceId, ip: ctx.ip, accountId: account?.id }, 'staff sign-in refused');
      throw Problem.from(identityProblems, 'staff-sign-in-refused');
    }
    const { posts } = await this.profiles.staff(account.id);
    const session = await this.unitOfWork.run(ctx, async (tx) => {
      const started = await this.sessions.start(tx, account.id, 'staff');
      const actor = { kind: 'staff' as const, accountId: account.id, sessionId: started.sessionId, name: account.fullName, posts };
      await recordSignIn(tx, actor, 'identity.signed-in');
      return started;
    });
    await this.limiter.forget(staffSignInLimits.byLogin, login);
    return session;
  }
}

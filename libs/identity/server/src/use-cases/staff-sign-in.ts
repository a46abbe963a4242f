import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type StaffSignIn } from '@tinhso/identity-contract';
import { Clock, Log, Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { PasswordHasher } from '../credentials/password-hasher.js';
import { findAccountByLogin } from '../data/accounts.js';
import { Profiles } from '../sessions/profiles.js';
import { SignInGate, type GateOutcome } from '../sign-in/sign-in-gate.js';
import { staffSignInLimits } from './rate-limits.js';

/** The first step of staff signing in, by login and password; a second one always follows. Only somebody with the right password learns that no post is in force. */
@Injectable()
export class StaffSignInUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(SignInGate) private readonly gate: SignInGate,
    @Inject(Profiles) private readonly profiles: Profiles,
    @Inject(Log) private readonly log: Log,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem staff-sign-in-refused (401), no-living-post (403), too-many-requests (429, Retry-After) */
  async run(ctx: RequestContext, input: StaffSignIn): Promise<GateOutcome> {
    const login = input.login.toLowerCase();
    await this.limiter.consume(staffSignInLimits.byIp, ctx.ip ?? '-');
    await this.limiter.consume(staffSignInLimits.byLogin, login);
    const account = await findAccountByLogin(this.reader.manager, login);
    const right = await this.hasher.verify(account?.passwordHash, input.password);
    const expired = account?.initialPasswordUntil && account.initialPasswordUntil <= this.clock.now();
    if (!account || !right || expired || account.state !== 'active') {
      this.log.info({ traceId: ctx.traceId, ip: ctx.ip, accountId: account?.id }, 'staff sign-in refused');
      throw Problem.from(identityProblems, 'staff-sign-in-refused');
    }
    await this.profiles.staff(account.id);
    const outcome = await this.gate.pass(ctx, account);
    await this.limiter.forget(staffSignInLimits.byLogin, login);
    return outcome;
  }
}

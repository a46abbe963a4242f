import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type SignIn } from '@tinhso/identity-contract';
import { Log, Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { PasswordHasher } from '../credentials/password-hasher.js';
import { SignInGate, type GateOutcome } from '../sign-in/sign-in-gate.js';
import { findCitizen, readIdentifier } from './identifier.js';
import { signInLimits } from './rate-limits.js';

/**
 * Signs a citizen in by phone or e-mail and password. Unknown identifier, wrong password, unconfirmed and locked account answer alike in
 * bytes and in work done: attempts are counted before anything is looked up, and a dummy hash stands in for what is missing.
 */
@Injectable()
export class SignInUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(SignInGate) private readonly gate: SignInGate,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** @throws Problem sign-in-refused (401), too-many-requests (429, Retry-After) */
  async run(ctx: RequestContext, input: SignIn): Promise<GateOutcome> {
    const identifier = readIdentifier(ctx, this.addresses, input);
    const limitKey = identifier.index.toString('hex');
    await this.limiter.consume(signInLimits.byIp, ctx.ip ?? '-');
    await this.limiter.consume(signInLimits.byIdentifier, limitKey);
    const account = await findCitizen(this.reader.manager, identifier);
    const right = await this.hasher.verify(account?.passwordHash, input.password);
    if (!account || !right || account.state !== 'active') {
      this.log.info({ traceId: ctx.traceId, ip: ctx.ip, accountId: account?.id }, 'sign-in refused');
      throw Problem.from(identityProblems, 'sign-in-refused');
    }
    const outcome = await this.gate.pass(ctx, account);
    await this.limiter.forget(signInLimits.byIdentifier, limitKey);
    return outcome;
  }
}

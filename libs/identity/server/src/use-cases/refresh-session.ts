import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type AccountKind } from '@tinhso/identity-contract';
import { Log, Problem, RateLimiter, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { appendAudit } from '@tinhso/audit-server';
import { sessionIdOfToken } from '../data/sessions.js';
import { SecurityNotices } from '../devices/security-notices.js';
import { SessionEnder } from '../devices/session-ender.js';
import { SessionKeeper, tokenHash, type IssuedSession } from '../sessions/session-keeper.js';
import { refreshLimits } from './rate-limits.js';

/** Exchanges a refresh token for a session that goes on. A copy of an older token ends the whole session. */
@Injectable()
export class RefreshSessionUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(SessionKeeper) private readonly sessions: SessionKeeper,
    @Inject(SecurityNotices) private readonly notices: SecurityNotices,
    @Inject(SessionEnder) private readonly ender: SessionEnder,
    @Inject(Log) private readonly log: Log,
  ) {}

  /**
   * @param token value of the cookie; undefined when there is none
   * @throws Problem session-ended (401) whatever the reason, too-many-requests (429)
   */
  async run(ctx: RequestContext, kind: AccountKind, token: string | undefined): Promise<IssuedSession> {
    const ended = () => Problem.from(identityProblems, 'session-ended');
    if (!token) throw ended();
    await this.limiter.consume(refreshLimits.byIp, ctx.ip ?? '-');
    const sessionId = await sessionIdOfToken(this.reader.manager, tokenHash(token));
    if (!sessionId) throw ended();
    // A revocation has to be committed, so the refusal is thrown outside.
    const outcome = await this.unitOfWork.run(ctx, async (tx) => {
      const result = await this.sessions.refresh(tx, sessionId, token, kind);
      if (result.kind === 'reused') {
        const record = { subjectType: 'account', subjectId: result.accountId, purpose: 'refresh token reused' };
        await appendAudit(tx, { action: 'identity.session-revoked', ...record });
        await this.notices.publish(tx, result.accountId, 'refresh-reused');
      }
      return result;
    });
    if (outcome.kind === 'renewed') return outcome;
    if (outcome.kind === 'reused') {
      this.log.warn({ traceId: ctx.traceId, accountId: outcome.accountId, ip: ctx.ip }, 'refresh token reused, session revoked');
      await this.ender.tell([outcome.sessionId]);
    }
    throw ended();
  }
}

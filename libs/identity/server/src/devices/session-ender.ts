import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { identityLimits } from '@tinhso/identity-contract';
import { Log, QuickRedis, REDIS_PREFIX, RevokedSessions, type Tx } from '@tinhso/platform';
import { revokeSession, revokeSessions } from '../data/sessions.js';
import type { EndReason } from '../data/session.entity.js';

/** Redis channel that carries ids of ended sessions, separated by commas. */
export const ENDED_CHANNEL = `${REDIS_PREFIX}sessions-ended`;

/** Ends sessions so that their access tokens die with them, in every api process. */
@Injectable()
export class SessionEnder {
  constructor(
    @Inject(RevokedSessions) private readonly revoked: RevokedSessions,
    @Inject(QuickRedis) private readonly redis: QuickRedis,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Ends one session of an account. @returns its id, or nothing when there is no such living session */
  async end(tx: Tx, accountId: string, sessionId: string, reason: EndReason): Promise<string[]> {
    const ended = await revokeSession(tx, sessionId, accountId, reason);
    return this.recorded(tx, accountId, ended ? [sessionId] : [], reason);
  }

  /** Ends all living sessions of an account but `keep`. @returns their ids, to be told after the commit */
  async endOthers(tx: Tx, accountId: string, keep: string | undefined, reason: EndReason): Promise<string[]> {
    return this.recorded(tx, accountId, await revokeSessions(tx, accountId, keep, reason), reason);
  }

  /** To be called after the commit. Never fails: without Redis the other processes find the rows themselves. */
  async tell(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    this.block(ids);
    try {
      await this.redis.publish(ENDED_CHANNEL, ids.join(','));
    } catch (error) {
      this.log.warn({ err: error }, 'Redis is away: other processes will find the ended sessions by polling');
    }
  }

  /** Refuses the access tokens of these sessions in this process for as long as one can be alive. */
  block(ids: readonly string[]): void {
    const until = Date.now() + identityLimits.accessTokenTtl * 1000;
    for (const id of ids) this.revoked.add(id, until);
  }

  private async recorded(tx: Tx, accountId: string, ids: string[], reason: EndReason): Promise<string[]> {
    const record = { subjectType: 'account', subjectId: accountId, dataSubjectId: accountId, purpose: `${ids.length} × ${reason}` };
    if (ids.length > 0) await appendAudit(tx, { action: 'identity.session-revoked', ...record });
    return ids;
  }
}

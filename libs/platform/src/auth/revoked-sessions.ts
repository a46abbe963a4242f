import { Injectable } from '@nestjs/common';

/**
 * Sessions that ended while their access tokens are still young. Access tokens are not looked up anywhere; this set is
 * what makes revoking take effect at once. The domain that keeps sessions fills it, also with what other processes revoked.
 */
@Injectable()
export class RevokedSessions {
  private readonly until = new Map<string, number>();

  /** @param untilMs real time after which no access token of the session can be alive */
  add(sessionId: string, untilMs: number): void {
    this.until.set(sessionId, untilMs);
    if (this.until.size % 256 === 0) this.forgetOld();
  }

  has(sessionId: string): boolean {
    return this.until.has(sessionId);
  }

  private forgetOld(): void {
    const now = Date.now();
    for (const [id, end] of this.until) if (end < now) this.until.delete(id);
  }
}

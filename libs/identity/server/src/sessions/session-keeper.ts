import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { identityLimits, type AccountKind } from '@tinhso/identity-contract';
import { FieldCipher, type Assurance, type Tx } from '@tinhso/platform';
import { advanceSession, insertSession, insertToken, lockSession, lockToken, replaceToken, revokeSession } from '../data/sessions.js';
import { idleEnd, judgeRefresh } from '../domain/rotation.js';

/** A session with the refresh token to be put into the cookie; the token is known nowhere else in clear. */
export interface IssuedSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly refreshToken: string;
  readonly idleExpiresAt: Date;
  readonly provedAt: Date;
  readonly assurance: Assurance;
  /** The session has just begun; a refresh goes on with one. */
  readonly begun?: true;
}

/** What is known of how the person signed in. */
export interface StartOptions {
  /** 0 unless an eID vouched for more. */
  readonly assurance?: Assurance;
}

export type RefreshOutcome =
  | ({ readonly kind: 'renewed' } & IssuedSession)
  | { readonly kind: 'reused'; readonly sessionId: string; readonly accountId: string }
  | { readonly kind: 'ended' };

/** SHA-256 is enough for 32 random bytes: there is nothing to guess. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Starts sessions and rotates their refresh tokens (opaque, 32 random bytes, single use, family revoked on reuse). */
@Injectable()
export class SessionKeeper {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** Begins a session; whoever signs in has just proved to be one. */
  async start(tx: Tx, accountId: string, kind: AccountKind, { assurance = 0 }: StartOptions = {}): Promise<IssuedSession> {
    const sessionId = newId();
    const refreshToken = randomBytes(32).toString('base64url');
    const life = identityLimits.session[kind];
    const expiresAt = new Date(tx.now.getTime() + life.absolute * 1000);
    const idleExpiresAt = idleEnd(tx.now, life.idle, expiresAt);
    const device = { ip: tx.ctx.ip?.slice(0, 45) ?? null, userAgent: tx.ctx.userAgent ?? null };
    const trust = { assurance, provedAt: tx.now };
    const times = { createdAt: tx.now, lastUsedAt: tx.now, idleExpiresAt, expiresAt };
    await insertSession(tx, { id: sessionId, accountId, kind, generation: 1, ...device, ...trust, ...times });
    await insertToken(tx, { sessionId, generation: 1, tokenHash: tokenHash(refreshToken) });
    return { sessionId, accountId, refreshToken, idleExpiresAt, ...trust, begun: true };
  }

  /**
   * Exchanges a refresh token. The session row is locked first, so that of concurrent calls one rotates and the others,
   * within the grace, get the very same successor.
   */
  async refresh(tx: Tx, sessionId: string, presented: string, kind: AccountKind): Promise<RefreshOutcome> {
    const session = await lockSession(tx, sessionId);
    const token = await lockToken(tx, tokenHash(presented));
    if (!session || !token || session.kind !== kind) return { kind: 'ended' };
    const { accountId, generation, provedAt, assurance } = session;
    const verdict = judgeRefresh(session, token, tx.now);
    if (verdict === 'ended') return { kind: 'ended' };
    if (verdict === 'repeat' && token.successorSealed) {
      const refreshToken = this.cipher.open(sessionId, token.successorSealed);
      return { kind: 'renewed', sessionId, accountId, refreshToken, idleExpiresAt: session.idleExpiresAt, provedAt, assurance };
    }
    if (verdict !== 'rotate') {
      await revokeSession(tx, sessionId, accountId, 'token-reuse');
      return { kind: 'reused', sessionId, accountId };
    }
    const refreshToken = randomBytes(32).toString('base64url');
    const idleExpiresAt = idleEnd(tx.now, identityLimits.session[kind].idle, session.expiresAt);
    await replaceToken(tx, sessionId, generation, this.cipher.seal(sessionId, refreshToken));
    await insertToken(tx, { sessionId, generation: generation + 1, tokenHash: tokenHash(refreshToken) });
    await advanceSession(tx, sessionId, idleExpiresAt);
    return { kind: 'renewed', sessionId, accountId, refreshToken, idleExpiresAt, provedAt, assurance };
  }
}

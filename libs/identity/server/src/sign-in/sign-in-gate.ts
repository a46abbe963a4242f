import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { identityLimits, type SecondFactorChallenge } from '@tinhso/identity-contract';
import { AppConfig, Reader, UnitOfWork, type Assurance, type RequestContext } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { insertChallenge } from '../data/second-factor-challenges.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import { BeginSession } from './begin-session.js';
import { ownFactors, waysOf } from './ways.js';

/** What is known when the first step was right. */
export interface FirstStep {
  /** What an eID vouched for. */
  readonly assurance?: Assurance;
  /** This step alone is two factors (a passkey, an eID of level 2): no second step is asked. */
  readonly strong?: boolean;
}

export type GateOutcome =
  { readonly kind: 'session'; readonly session: IssuedSession } | { readonly kind: 'challenge'; readonly challenge: SecondFactorChallenge };

/** Where every way of signing in ends: begins the session, or asks for the second step first. Staff always need two. */
@Injectable()
export class SignInGate {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(BeginSession) private readonly beginning: BeginSession,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async pass(ctx: RequestContext, account: AccountRow, { assurance = 0, strong = false }: FirstStep = {}): Promise<GateOutcome> {
    const asked = !strong && (account.kind === 'staff' || account.secondFactorSince !== null);
    if (asked) return { kind: 'challenge', challenge: await this.challenge(ctx, account, assurance) };
    return { kind: 'session', session: await this.unitOfWork.run(ctx, (tx) => this.beginning.run(tx, account, assurance)) };
  }

  private async challenge(ctx: RequestContext, account: AccountRow, assurance: Assurance): Promise<SecondFactorChallenge> {
    const { manager } = this.reader;
    const own = await ownFactors(manager, account.id);
    const mode = account.kind === 'staff' && own.length === 0 ? 'enrol' : 'verify';
    const ways = mode === 'enrol' ? (['totp', 'passkey'] as const) : await waysOf(manager, account);
    const id = newId();
    const expiresAt = await this.unitOfWork.run(ctx, async (tx) => {
      const end = new Date(tx.now.getTime() + identityLimits.secondFactor.ttl * 1000);
      const row = { id, accountId: account.id, kind: account.kind, mode, assurance, tries: 0 } as const;
      await insertChallenge(tx, { ...row, createdAt: tx.now, expiresAt: end, completedAt: null });
      return end;
    });
    const { DEMO, SANDBOX_URL } = this.config.settings;
    const demo =
      DEMO === '1' && SANDBOX_URL && own.includes('totp') ? { demoAuthenticator: new URL('/authenticator', SANDBOX_URL).href } : {};
    return { challengeId: id, mode, ways: [...ways], expiresAt: expiresAt.toISOString(), ...demo };
  }
}

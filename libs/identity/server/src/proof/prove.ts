import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { identityProblems, type AccountKind, type PasskeyCeremony, type Proof } from '@tinhso/identity-contract';
import { Problem, RateLimiter, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { PasswordHasher } from '../credentials/password-hasher.js';
import type { AccountRow } from '../data/account.entity.js';
import { findSession, markProved } from '../data/sessions.js';
import { PasskeyCeremonies } from '../passkeys/passkey-ceremonies.js';
import { ownAccount, sessionIdOf } from '../second-factor/own-account.js';
import { TotpSecrets } from '../second-factor/totp-secrets.js';
import type { TokenSession } from '../sessions/access-tokens.js';
import { proofLimits } from '../use-cases/rate-limits.js';

/** Proves once more who sits at an open session, before something that a thief would do. */
@Injectable()
export class ProveUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(TotpSecrets) private readonly totp: TotpSecrets,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
  ) {}

  async askPasskey(ctx: RequestContext, kind: AccountKind): Promise<PasskeyCeremony> {
    const account = await ownAccount(this.reader.manager, ctx);
    return this.ceremonies.askForUse(ctx, { purpose: 'proof', kind, accountId: account.id });
  }

  /** @returns the session as its next token shall tell it @throws Problem proof-refused (422), session-ended (401), too-many-requests (429) */
  async run(ctx: RequestContext, proof: Proof): Promise<TokenSession> {
    const account = await ownAccount(this.reader.manager, ctx);
    await this.limiter.consume(proofLimits.byAccount, account.id);
    const judgement = await this.prepare(account, proof);
    const sessionId = sessionIdOf(ctx);
    const outcome = await this.unitOfWork.run(ctx, async (tx) => {
      const session = await findSession(tx.manager, sessionId);
      if (!session || session.revokedAt) return 'ended';
      const right = await judgement(tx);
      if (right) await markProved(tx, sessionId);
      const action = right ? 'identity.proved' : 'identity.proof-refused';
      await appendAudit(tx, { action, subjectType: 'account', subjectId: account.id, dataSubjectId: account.id, purpose: proof.way });
      return right && { sessionId, provedAt: tx.now, assurance: session.assurance };
    });
    if (outcome === 'ended') throw Problem.from(identityProblems, 'session-ended');
    if (!outcome) throw Problem.from(identityProblems, 'proof-refused');
    await this.limiter.forget(proofLimits.byAccount, account.id);
    return outcome;
  }

  /** What takes long is done outside the transaction. */
  private async prepare({ id, kind, passwordHash }: AccountRow, proof: Proof): Promise<(tx: Tx) => Promise<boolean>> {
    if (proof.way === 'totp') return (tx) => this.totp.check(tx, id, proof.code);
    if (proof.way === 'password') {
      const right = await this.hasher.verify(passwordHash, proof.password);
      return () => Promise.resolve(right);
    }
    const used = await this.ceremonies.checkUse(proof.ceremonyId, proof.response, { purpose: 'proof', kind, accountId: id });
    return used?.burn ?? (() => Promise.resolve(false));
  }
}

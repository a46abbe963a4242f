import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type ContactChange, type LostEnd } from '@tinhso/identity-contract';
import { accountIdOf, Problem, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { updateChange } from '../data/contact-changes.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { ContactChanges, type OpenChange } from './contact-changes.js';
import { contactLimits } from './contact-limits.js';

/** The old phone or address is out of reach: something else vouches for the owner, and the change waits for a day. */
@Injectable()
export class LoseOldEndUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(ContactChanges) private readonly changes: ContactChanges,
  ) {}

  /** @throws Problem proof-refused (422), contact-change-over (410), not-found (404), too-many-requests (429) */
  async run(ctx: RequestContext, id: string, input: LostEnd): Promise<ContactChange> {
    await this.limiter.consume(contactLimits.triesByAccount, accountIdOf(ctx));
    // Returned and refused outside: a wrong try has to be committed.
    const change = await this.unitOfWork.run(ctx, (tx) => this.enter(tx, id, input));
    if (!change) throw Problem.from(identityProblems, 'proof-refused');
    return change;
  }

  private async enter(tx: Tx, id: string, input: LostEnd): Promise<ContactChange | undefined> {
    const open = await this.changes.lockOpen(tx, id);
    if (!(await this.proves(tx, open, input))) return undefined;
    await updateChange(tx, id, { lostAt: tx.now });
    return this.changes.advance(tx, { ...open, change: { ...open.change, lostAt: tx.now } });
  }

  private async proves(tx: Tx, { account, change }: OpenChange, { way, code = '' }: LostEnd): Promise<boolean> {
    if (way === 'totp') return this.factors.enterTotp(tx, account.id, code.replace(/\D/gu, ''));
    if (way === 'backup') return this.factors.enterBackup(tx, account.id, code);
    if (way === 'eid') return tx.ctx.actor.kind === 'citizen' && (tx.ctx.actor.assurance ?? 0) >= 2;
    const verdict = await this.codes.enter(tx, { subjectId: change.id, purpose: 'contact-other', typed: code });
    return verdict.kind === 'right';
  }
}

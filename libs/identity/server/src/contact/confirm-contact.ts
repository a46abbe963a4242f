import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type ConfirmContact, type ContactChange } from '@tinhso/identity-contract';
import { accountIdOf, isDuplicate, Problem, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { updateChange } from '../data/contact-changes.js';
import { wrongCode } from '../use-cases/wrong-code.js';
import { ContactChanges } from './contact-changes.js';
import { contactLimits } from './contact-limits.js';

type Outcome = { kind: 'done'; change: ContactChange } | { kind: 'wrong'; triesLeft: number } | { kind: 'dead' };

/** Takes the code of one end. With the last one the change takes effect. */
@Injectable()
export class ConfirmContactUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
    @Inject(ContactChanges) private readonly changes: ContactChanges,
  ) {}

  /** @throws Problem code-wrong (422), code-expired (410), contact-change-over (410), contact-taken (409), not-found (404) */
  async run(ctx: RequestContext, id: string, input: ConfirmContact): Promise<ContactChange> {
    await this.limiter.consume(contactLimits.triesByAccount, accountIdOf(ctx));
    const outcome = await this.unitOfWork.run(ctx, (tx) => this.enter(tx, id, input)).catch(takenMeanwhile);
    if (outcome.kind === 'done') return outcome.change;
    if (outcome.kind === 'wrong') throw wrongCode(ctx, outcome.triesLeft);
    throw Problem.from(identityProblems, 'code-expired');
  }

  private async enter(tx: Tx, id: string, { end, code }: ConfirmContact): Promise<Outcome> {
    const { account, change } = await this.changes.lockOpen(tx, id);
    const verdict = await this.codes.enter(tx, { subjectId: id, purpose: end === 'old' ? 'contact-old' : 'contact-new', typed: code });
    if (verdict.kind === 'none') return { kind: 'dead' };
    if (verdict.kind !== 'right') return verdict;
    const confirmed = end === 'old' ? { oldConfirmedAt: tx.now } : { newConfirmedAt: tx.now };
    await updateChange(tx, id, confirmed);
    return { kind: 'done', change: await this.changes.advance(tx, { account, change: { ...change, ...confirmed } }) };
  }
}

/** Another account confirmed the same phone or address while this one waited for its codes. */
function takenMeanwhile(error: unknown): never {
  if (isDuplicate(error)) throw Problem.from(identityProblems, 'contact-taken');
  throw error;
}

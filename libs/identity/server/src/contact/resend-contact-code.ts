import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, identityProblems, type AskContactCode, type SentCode } from '@tinhso/identity-contract';
import { Problem, RateLimiter, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { updateChange } from '../data/contact-changes.js';
import { ChangeCodes, maxSends } from './change-codes.js';
import { ContactChanges } from './contact-changes.js';
import { contactLimits } from './contact-limits.js';

/** Sends another code to one end of a change, or to the account's other end when the old one is lost. */
@Injectable()
export class ResendContactCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(ContactChanges) private readonly changes: ContactChanges,
    @Inject(ChangeCodes) private readonly codes: ChangeCodes,
  ) {}

  /** @throws Problem not-found (404), contact-change-over (410), code-resend-later (429, Retry-After), code-sends-used (429) */
  run(ctx: RequestContext, id: string, { end }: AskContactCode): Promise<SentCode> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const open = await this.changes.lockOpen(tx, id);
      const { change } = open;
      if (change.sends >= maxSends) throw Problem.from(identityProblems, 'code-sends-used');
      // The first code to the other end may follow at once: it went nowhere before.
      const wait = change.lastSentAt.getTime() + identityLimits.code.resendAfter * 1000 - tx.now.getTime();
      if (wait > 0 && !(end === 'other' && change.sends === 0))
        throw Problem.from(identityProblems, 'code-resend-later', { retryAfter: wait / 1000 });
      await this.limiter.consume(contactLimits.codesByTarget, `${change.newIndex.toString('hex')}:${end}`);
      await updateChange(tx, id, { sends: change.sends + 1, lastSentAt: tx.now });
      return this.codes.send(tx, open, end);
    });
  }
}

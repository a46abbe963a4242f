import { Inject, Injectable } from '@nestjs/common';
import { Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { parseVerifyCode, signingProblems, type RegisteredDocument } from '@tinhso/signing-contract';
import { IssuedDocuments } from '../data/issued-documents.js';
import { verificationLimits } from './limits.js';
import { RegisterEntries } from './registered-document.js';

/** Verification by code: what the register says, personal facts masked. */
@Injectable()
export class LookUpCode {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(RegisterEntries) private readonly entries: RegisterEntries,
  ) {}

  /** @throws Problem verification-not-found, too-many-requests */
  async run(ctx: RequestContext, input: string): Promise<RegisteredDocument> {
    await this.limiter.consume(verificationLimits.code, ctx.ip ?? '-');
    const code = parseVerifyCode(input);
    const row = code === undefined ? null : await new IssuedDocuments(this.reader.manager).readyByCode(code);
    if (!row) throw Problem.from(signingProblems, 'verification-not-found');
    return this.entries.show(this.reader.manager, row, 'outsider');
  }
}

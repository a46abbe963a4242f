import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import type { SignatureView, VerificationResult } from '@tinhso/signing-contract';
import type { IssuedDocument } from '../data/issued-document.entity.js';
import { IssuedDocuments } from '../data/issued-documents.js';
import { claimedCodes } from '../domain/verify-code.js';
import { TrustStore } from '../keystore/trust-store.js';
import { verifyPdf, type PdfVerdict } from '../pades/verify-pdf.js';
import { verificationLimits } from './limits.js';
import { RegisterEntries } from './registered-document.js';

/** Verification of a file that somebody holds. Register first, then the signature in the file; nothing of the file is kept. */
@Injectable()
export class VerifyFile {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(TrustStore) private readonly trust: TrustStore,
    @Inject(RegisterEntries) private readonly entries: RegisterEntries,
  ) {}

  /** @throws Problem too-many-requests */
  async run(ctx: RequestContext, pdf: Buffer): Promise<VerificationResult> {
    await this.limiter.consume(verificationLimits.file, ctx.ip ?? '-');
    const digest = createHash('sha256').update(pdf).digest();
    const sha256 = digest.toString('hex');
    const said = verifyPdf(pdf, await this.trust.roots());
    const signature = said.signer && { signature: shown(said.signer) };

    const documents = new IssuedDocuments(this.reader.manager);
    const registered = await documents.readyBySha256(digest);
    if (registered) {
      const document = await this.entries.show(this.reader.manager, registered, 'holder');
      const verdict = document.revocation
        ? ({ verdict: 'revoked', reason: 'taken-back' } as const)
        : ({ verdict: 'valid', reason: 'issued-here' } as const);
      return { ...verdict, sha256, ...signature, document };
    }
    if (said.verdict === 'valid') return { verdict: 'valid', reason: 'issued-here', sha256, ...signature };

    const claimed = await this.claimed(documents, pdf);
    if (!claimed) return { verdict: said.verdict, reason: said.reason, sha256, ...signature };
    // The file names a document of ours and is not it. Its claim is no proof of holding it: masked facts only.
    const document = await this.entries.show(this.reader.manager, claimed, 'outsider');
    return { verdict: 'altered', reason: alteredReason(said), sha256, ...signature, document };
  }

  private async claimed(documents: IssuedDocuments, pdf: Buffer): Promise<IssuedDocument | undefined> {
    for (const code of claimedCodes(pdf)) {
      const row = await documents.readyByCode(code);
      if (row) return row;
    }
    return undefined;
  }
}

const alteredReason = ({ verdict, reason }: PdfVerdict): VerificationResult['reason'] =>
  verdict === 'altered' || reason === 'signature-damaged' ? reason : 'differs-from-register';

const shown = ({ signedAt, ...names }: NonNullable<PdfVerdict['signer']>): SignatureView => ({
  ...names,
  signedAt: signedAt.toISOString(),
});

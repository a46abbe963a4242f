import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, Clock, S } from '@tinhso/platform';
import { documentContents, statementUrl, type DocumentTemplate } from '@tinhso/signing-contract';
import type { IssuedDocument } from '../data/issued-document.entity.js';
import { Keystore } from '../keystore/keystore.js';
import { StatementSigner } from '../keystore/statement-signer.js';
import { signPdf } from '../pades/sign-pdf.js';
import { statementOf } from './statement.js';
import { titleOf } from '../domain/document-title.js';
import type { DocumentAnswer } from '../ports/document-content.js';
import type { DocumentFrame } from './frame.js';
import { renderPdf } from './render-pdf.js';

type Row = Pick<IssuedDocument, 'kind' | 'number' | 'title' | 'issuerName' | 'requestedAt' | 'verifyCode' | 'signatory'>;

/** Row and contents → the finished PDF, signed where its kind asks for it. Costs CPU: for the worker only. */
@Injectable()
export class DocumentMaker {
  constructor(
    @Inject(Keystore) private readonly keystore: Keystore,
    @Inject(StatementSigner) private readonly statements: StatementSigner,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Error when the contents do not fit the kind, or the key cannot be had: tried again later */
  async make(row: Row, content: DocumentAnswer): Promise<Buffer> {
    check(row, content);
    const signedAt = this.clock.now();
    // Before drawing: without a key there is nothing to draw for.
    const identity = row.signatory && (await this.keystore.identityOf(row.signatory));
    const stated = statementOf(row, content.registeredFacts);
    const statement = stated && (await this.statements.sign(stated));
    const pdf = await renderPdf(content, this.frame(row, signedAt, statement));
    if (!identity || !row.signatory) return pdf;
    const { fullName, unitName } = row.signatory;
    return signPdf(pdf, identity, { fullName, unitName, reason: titleOf(row).vi, signedAt });
  }

  private frame({ kind, title, number, requestedAt, verifyCode, signatory }: Row, signedAt: Date, statement?: string): DocumentFrame {
    const verifyUrl = this.config.publicUrl(`/verify/${verifyCode}`);
    return {
      title: titleOf({ kind, title }).vi,
      number: number ?? undefined,
      issuedAt: requestedAt,
      verifyCode,
      verifyUrl: statement ? statementUrl(verifyUrl, statement) : verifyUrl,
      offline: statement !== undefined,
      verifyPage: this.config.publicUrl('/verify').replace(/^https?:\/\//, ''),
      ...(signatory ? { signature: { ...signatory, signedAt } } : {}),
      // Certificates of the sandbox authority bind nobody.
      trial: this.config.settings.SANDBOX_URL !== undefined,
    };
  }
}

/** Names the places that are wrong, never the values: they are personal. */
function check(row: Row, content: DocumentTemplate): void {
  if (content.template !== row.kind) throw new Error(`contents of ${content.template} were given for ${row.kind}`);
  const outcome = S(documentContents[content.template])['~standard'].validate(structuredClone(content.data));
  if (outcome instanceof Promise) throw new Error('the check of contents is synchronous');
  const faults = outcome.issues?.map(({ path = [], message }) => `/${path.map(String).join('/')} ${message.split(':')[0]}`);
  if (faults) throw new Error(`the contents of ${row.kind} do not fit: ${faults.join('; ')}`);
}

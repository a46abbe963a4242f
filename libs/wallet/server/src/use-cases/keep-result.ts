import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { Reader, type Delivery } from '@tinhso/platform';
import { SigningFacade } from '@tinhso/signing-server';
import { lastDay } from '@tinhso/wallet-contract';
import { insertIssued } from '../data/papers.js';
import type { PaperDetails } from '../domain/details.js';
import { LocalDays } from '../local-days.js';
import { PaperKinds } from '../paper-kinds.js';
import { ApplicationBook, type HandedOverResult } from '../ports/application-book.js';
import { WalletVault } from '../vault.js';

/** Puts the result of a dossier into the wallet of whose dossier it was, once. */
@Injectable()
export class KeepResult {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ApplicationBook) private readonly book: ApplicationBook,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(PaperKinds) private readonly kinds: PaperKinds,
    @Inject(LocalDays) private readonly days: LocalDays,
    @Inject(WalletVault) private readonly vault: WalletVault,
  ) {}

  async run(dossierId: string, delivery: Delivery): Promise<void> {
    const { manager } = this.reader;
    const result = await this.book.applications.resultOf(manager, dossierId);
    const document = result && (await this.signing.document(manager, result.documentId));
    if (!result || !document?.issuedAt) {
      await delivery.complete(() => Promise.resolve());
      return;
    }
    const { ownerId, documentId, title } = result;
    const id = newId();
    const issuedOn = this.days.dayOf(new Date(document.issuedAt));
    const { number, signedBy } = document;
    const details = detailsOf(result, { issuedOn, number, issuer: signedBy?.unitName });
    await delivery.complete(async (tx) => {
      const row = { id, ownerId, kind: this.kinds.named(title), source: 'issued' as const, documentId, dossierId, paperKey: null };
      if (!(await insertIssued(tx, { ...row, sealed: this.vault.seal(id, details), addedAt: tx.now }))) return;
      await appendAudit(tx, {
        action: 'wallet.result-kept',
        subjectType: 'wallet_paper',
        subjectId: id,
        dataSubjectId: ownerId,
        caseId: dossierId,
      });
    });
  }
}

function detailsOf(
  { title, dossierCode, validMonths }: HandedOverResult,
  { issuedOn, number, issuer }: { issuedOn: string; number?: string; issuer?: string },
): PaperDetails {
  return {
    title,
    dossierCode,
    issuedOn,
    ...(number ? { number } : {}),
    ...(issuer ? { issuer } : {}),
    ...(validMonths ? { validUntil: lastDay(issuedOn, validMonths) } : {}),
  };
}

import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { Reader, type Delivery } from '@tinhso/platform';
import type { DocumentIssuedEvent } from '@tinhso/signing-contract';
import { insertIssued } from '../data/papers.js';
import type { PaperDetails } from '../domain/details.js';
import { LocalDays } from '../local-days.js';
import { PaperSources } from '../ports/paper-sources.js';
import { WalletVault } from '../vault.js';

/** Puts a signed document that is no result into the wallet of whose it is, once, where a domain above says so. */
@Injectable()
export class KeepIssued {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaperSources) private readonly sources: PaperSources,
    @Inject(LocalDays) private readonly days: LocalDays,
    @Inject(WalletVault) private readonly vault: WalletVault,
  ) {}

  async run({ documentId, subjectType, subjectId }: DocumentIssuedEvent['payload'], delivery: Delivery): Promise<void> {
    const paper = await this.sources.of(subjectType)?.paper(this.reader.manager, subjectId);
    if (!paper) {
      await delivery.complete(() => Promise.resolve());
      return;
    }
    const { ownerId, kind, title, number, issuer, issuedAt } = paper;
    const id = newId();
    const details: PaperDetails = { title, number, issuer, issuedOn: this.days.dayOf(issuedAt) };
    const row = { id, ownerId, kind, source: 'issued' as const, documentId, dossierId: null, paperKey: null };
    const sealed = this.vault.seal(id, details);
    await delivery.complete(async (tx) => {
      if (!(await insertIssued(tx, { ...row, sourceType: subjectType, sourceId: subjectId, sealed, addedAt: tx.now }))) return;
      await appendAudit(tx, {
        action: 'wallet.issued-kept',
        subjectType: 'wallet_paper',
        subjectId: id,
        fields: [kind],
        dataSubjectId: ownerId,
      });
    });
  }
}

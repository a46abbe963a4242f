import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher } from '@tinhso/platform';
import type { DocumentView, RevocationView } from '@tinhso/signing-contract';
import type { EntityManager } from 'typeorm';
import type { DocumentRevocation } from '../data/document-revocation.entity.js';
import type { IssuedDocument } from '../data/issued-document.entity.js';
import { standingOf } from '../data/revocations.js';
import { otherDocument, publicRevocation } from '../domain/revocation-view.js';
import { viewOf } from './document-view.js';

/** What is sealed of a revocation. */
export interface RevocationWords {
  readonly legalBasis: string;
  readonly explanation: string;
}

/** Documents as the people of their dossiers see them, with what was taken back of them. */
@Injectable()
export class DocumentViews {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** In the order given; two more queries, however many documents. */
  async of(manager: EntityManager, rows: readonly IssuedDocument[]): Promise<DocumentView[]> {
    const { revocations, replacements, originals } = await standingOf(manager, rows);
    return rows.map((row) => {
      const revoked = revocations.get(row.id);
      const original = row.replacesId ? originals.get(row.replacesId) : undefined;
      return {
        ...viewOf(row),
        ...(revoked ? { revocation: this.revocation(revoked, replacements.get(row.id)) } : {}),
        ...(original ? { replaces: otherDocument(original) } : {}),
      };
    });
  }

  private revocation(row: DocumentRevocation, replacement: IssuedDocument | undefined): RevocationView {
    const { legalBasis, explanation } = JSON.parse(this.cipher.open(row.documentId, row.sealed)) as RevocationWords;
    return { ...publicRevocation(row, replacement), legalBasis, explanation, decidedBy: row.revokedByName };
  }
}

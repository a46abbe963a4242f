import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher } from '@tinhso/platform';
import {
  definitionOf,
  factsForHolders,
  factsForOutsiders,
  formatVerifyCode,
  type RegisteredDocument,
  type RegisteredFact,
} from '@tinhso/signing-contract';
import type { EntityManager } from 'typeorm';
import type { IssuedDocument } from '../data/issued-document.entity.js';
import { standingOf } from '../data/revocations.js';
import { titleOf } from '../domain/document-title.js';
import { otherDocument, publicRevocation } from '../domain/revocation-view.js';
import { signedBy } from './document-view.js';

/** Register entry → what the verification page shows: to holders of the file everything, to holders of the code the masked facts. */
@Injectable()
export class RegisterEntries {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** @throws Error for a document that is not ready: it has no entry */
  async show(manager: EntityManager, row: IssuedDocument, to: 'holder' | 'outsider'): Promise<RegisteredDocument> {
    const { id, factsSealed, issuedAt, sha256 } = row;
    if (!factsSealed || !issuedAt || !sha256) throw new Error(`document ${id} has no register entry`);
    const facts = JSON.parse(this.cipher.open(id, factsSealed)) as RegisteredFact[];
    const { signature } = definitionOf(row.kind);
    const { vi, en } = titleOf(row);
    const { revocations, replacements, originals } = await standingOf(manager, [row]);
    const revoked = revocations.get(id);
    const original = row.replacesId ? originals.get(row.replacesId) : undefined;
    return {
      verifyCode: formatVerifyCode(row.verifyCode),
      kind: row.kind,
      titleVi: vi,
      titleEn: en,
      ...(row.number === null ? {} : { number: row.number }),
      issuedBy: row.issuerName,
      issuedAt: issuedAt.toISOString(),
      signed: signature !== 'none',
      ...(row.signatory ? { signedBy: signedBy(row.signatory) } : {}),
      sha256: sha256.toString('hex'),
      facts: to === 'holder' ? factsForHolders(facts) : factsForOutsiders(facts),
      ...(revoked ? { revocation: publicRevocation(revoked, replacements.get(id)) } : {}),
      ...(original ? { replaces: otherDocument(original) } : {}),
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { Publisher, type Tx } from '@tinhso/platform';
import { definitionOf, formatVerifyCode, type DocumentKind } from '@tinhso/signing-contract';
import { nextNumber } from '../data/document-numbers.js';
import { issuedDocuments } from '../data/issued-documents.js';
import { printNumber } from '../domain/document-number.js';
import type { Signatory } from '../domain/signatory.js';
import { newVerifyCode } from '../domain/verify-code.js';
import { localYear } from '../rendering/dates.js';

export interface NewDocument {
  readonly kind: DocumentKind;
  /** E.g. `dossier`; its owner answers `DocumentContent` and `DocumentAccess`. */
  readonly subjectType: string;
  readonly subjectId: string;
  /** Citizen who may always read the document. */
  readonly ownerAccountId?: string;
  /** The office whose register numbers it, and its name as verification shows it. */
  readonly issuer: { readonly unitId: string; readonly name: string };
  /** Whose key signs; needed exactly when the kind is signed, and of the type that the kind says. */
  readonly signedBy?: Signatory;
  /** Title and register of a document whose kind does not say them: the register counts by itself, `number` is its pattern. */
  readonly own?: { readonly title: { readonly vi: string; readonly en: string }; readonly register: string; readonly number: string };
  /** Same subject, kind and revision = the same document. 1 unless told. */
  readonly revision?: number;
  /** Id of the document that was taken back and whose place it takes. */
  readonly replacesId?: string;
}

export interface RequestedDocument {
  readonly id: string;
  /** In groups of four, as printed. */
  readonly verifyCode: string;
  readonly number?: string;
}

/** Asks for a document inside the transaction that makes it due; the worker makes it after commit. */
@Injectable()
export class RequestDocument {
  constructor(@Inject(Publisher) private readonly publisher: Publisher) {}

  /** @throws Error when `signedBy` does not fit the kind: a fault of the caller */
  async run(tx: Tx, wish: NewDocument): Promise<RequestedDocument> {
    const { kind, subjectType, subjectId, issuer, own, revision = 1 } = wish;
    const definition = definitionOf(kind);
    const signer = wish.signedBy?.type ?? 'none';
    const fits = definition.signature === 'office-or-person' ? signer !== 'none' : signer === definition.signature;
    if (!fits) throw new Error(`${kind} is signed by ${definition.signature}, not by ${signer}`);
    const documents = issuedDocuments(tx);
    const known = await documents.bySubject(subjectType, subjectId, kind, revision);
    if (known) return { id: known.id, verifyCode: formatVerifyCode(known.verifyCode), number: known.number ?? undefined };

    const id = newId();
    const verifyCode = newVerifyCode();
    const pattern = own?.number ?? definition.number;
    const number = pattern && (await this.number(tx, own?.register ?? kind, issuer.unitId, pattern));
    await documents.insert({
      id,
      kind,
      subjectType,
      subjectId,
      revision,
      ownerAccountId: wish.ownerAccountId ?? null,
      issuerUnitId: issuer.unitId,
      issuerName: issuer.name,
      number: number ?? null,
      title: own?.title ?? null,
      signatory: wish.signedBy ?? null,
      replacesId: wish.replacesId ?? null,
      state: 'requested',
      verifyCode,
      factsSealed: null,
      sha256: null,
      storageKey: null,
      byteSize: null,
      requestedAt: tx.now,
      issuedAt: null,
      failure: null,
    });
    const person = wish.ownerAccountId ? { dataSubjectId: wish.ownerAccountId, caseId: subjectId } : {};
    await appendAudit(tx, { action: 'document.request', subjectType: 'document', subjectId: id, fields: [kind], ...person });
    await this.publisher.publish(tx, { type: 'document.requested', payload: { documentId: id } });
    return { id, verifyCode: formatVerifyCode(verifyCode), number };
  }

  private async number(tx: Tx, register: string, unitId: string, pattern: string): Promise<string> {
    const year = localYear(tx.now);
    return printNumber(pattern, await nextNumber(tx, unitId, register, year), year);
  }
}

import { Injectable } from '@nestjs/common';
import type { DocumentKind, DocumentTemplate, RegisteredFact } from '@tinhso/signing-contract';
import type { Signatory } from '../domain/signatory.js';

/** A document that has to be made, as the owner of its subject is asked about it. */
export interface DocumentRequest {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly subjectId: string;
  readonly revision: number;
  readonly requestedAt: Date;
  readonly number?: string;
  readonly issuer: { readonly unitId: string; readonly name: string };
  readonly signedBy?: Signatory;
}

/** What stands in the document, and what the register keeps of it. */
export type DocumentAnswer = DocumentTemplate & { readonly registeredFacts: readonly RegisteredFact[] };

export type DocumentContentProvider = (request: DocumentRequest) => Promise<DocumentAnswer>;

/** Thrown by a provider when the document can never be made, e.g. because its subject is gone. Ends the attempts. */
export class DocumentContentMissing extends Error {}

/**
 * Upward question: "what stands in this document?". The domain that owns a subject type answers by registration, in
 * `onModuleInit` of a module that the worker loads. Asked in the worker, outside any transaction.
 */
@Injectable()
export class DocumentContent {
  private readonly providers = new Map<string, DocumentContentProvider>();

  /** @throws Error when the subject type has an owner already */
  register(subjectType: string, provider: DocumentContentProvider): void {
    if (this.providers.has(subjectType)) throw new Error(`two owners answer for documents of ${subjectType}`);
    this.providers.set(subjectType, provider);
  }

  /** @throws Error when nobody answers for the subject type, and whatever the provider throws */
  ask(subjectType: string, request: DocumentRequest): Promise<DocumentAnswer> {
    const provider = this.providers.get(subjectType);
    if (!provider) throw new Error(`nobody answers for documents of ${subjectType}`);
    return provider(request);
  }
}

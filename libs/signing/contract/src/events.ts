import type { DocumentKind } from './kinds.js';

/** A document has to be made; consumed by signing itself, in the worker. */
export interface DocumentRequestedEvent {
  type: 'document.requested';
  payload: { documentId: string };
}

/** A document is ready to download: rendered, signed where its kind asks for it, stored. */
export interface DocumentIssuedEvent {
  type: 'document.issued';
  payload: { documentId: string; kind: DocumentKind; subjectType: string; subjectId: string; ownerAccountId?: string };
}

/** A document could not be made, for a reason that trying again does not cure. */
export interface DocumentFailedEvent {
  type: 'document.failed';
  payload: { documentId: string; kind: DocumentKind; subjectType: string; subjectId: string };
}

/** A document was opened by somebody who acts for its owner. Ids only. */
export interface DocumentReadForAnotherEvent {
  type: 'document.read_for_another';
  payload: { documentId: string; subjectType: string; subjectId: string; authority: string; actorId: string };
}

/** A document was taken back. */
export interface DocumentRevokedEvent {
  type: 'document.revoked';
  payload: { documentId: string; kind: DocumentKind; subjectType: string; subjectId: string; ownerAccountId?: string };
}

/** Every event that signing publishes. */
export type SigningEvent =
  DocumentRevokedEvent | DocumentRequestedEvent | DocumentIssuedEvent | DocumentFailedEvent | DocumentReadForAnotherEvent;

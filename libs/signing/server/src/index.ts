import { Module } from '@nestjs/common';
import { defineDomain } from '@tinhso/platform';
import { signingProblems } from '@tinhso/signing-contract';
import { DocumentFiles } from './data/document-files.js';
import { DraftDocuments } from './data/draft-documents.js';
import { signingPersistence } from './data/persistence.js';
import { SigningFacade } from './facade.js';
import { CitizenDocumentsController } from './http/citizen/citizen-documents.controller.js';
import { PdfBody } from './http/pdf-body.js';
import { StatementsController } from './http/public/statements.controller.js';
import { VerificationsController } from './http/public/verifications.controller.js';
import { RevocationsController } from './http/staff/revocations.controller.js';
import { StaffDocumentsController } from './http/staff/staff-documents.controller.js';
import { documentIssuing } from './jobs/consumers.js';
import { IssueDocumentConsumer } from './jobs/issue-document.consumer.js';
import { SweepDraftFilesChore } from './jobs/sweep-draft-files.chore.js';
import { KeystoreModule } from './keystore/keystore.module.js';
import { DocumentData } from './personal-data/document-data.js';
import { DocumentAccess } from './ports/document-access.js';
import { DocumentContent } from './ports/document-content.js';
import { DocumentMaker } from './rendering/document-maker.js';
import { DocumentViews } from './use-cases/document-views.js';
import { IssueDocument } from './use-cases/issue-document.js';
import { LookUpCode } from './use-cases/look-up-code.js';
import { ReadDocument } from './use-cases/read-document.js';
import { ReadRevocationList } from './use-cases/read-revocation-list.js';
import { RegisterEntries } from './use-cases/registered-document.js';
import { RequestDocument } from './use-cases/request-document.js';
import { RevokeDocumentUseCase } from './use-cases/revoke-document.js';
import { SweepDraftFiles } from './use-cases/sweep-draft-files.js';
import { VerifyFile } from './use-cases/verify-file.js';

export type { OfficeSignatory, PersonSignatory, Signatory } from './domain/signatory.js';
export { SigningFacade } from './facade.js';
export { DocumentAccess, type DocumentAccessRule, type DocumentInQuestion } from './ports/document-access.js';
export {
  DocumentContent,
  DocumentContentMissing,
  type DocumentAnswer,
  type DocumentContentProvider,
  type DocumentRequest,
} from './ports/document-content.js';
export { renderSheet, type Sheet, type SheetBlock } from './rendering/render-sheet.js';
export type { NewDocument, RequestedDocument } from './use-cases/request-document.js';
export { signingPersistence };

/** Official documents: made, signed, kept, verified. */
export const signingDomain = defineDomain({
  name: 'signing',
  persistence: signingPersistence,
  consumers: [documentIssuing],
  problems: signingProblems,
});

@Module({
  providers: [
    DocumentContent,
    DocumentAccess,
    DocumentFiles,
    DocumentData,
    RequestDocument,
    DocumentViews,
    RevokeDocumentUseCase,
    SigningFacade,
  ],
  exports: [DocumentContent, DocumentAccess, DocumentFiles, DocumentViews, RevokeDocumentUseCase, SigningFacade],
})
export class SigningModule {}

@Module({
  imports: [SigningModule, KeystoreModule],
  controllers: [CitizenDocumentsController, StaffDocumentsController, RevocationsController, VerificationsController, StatementsController],
  providers: [PdfBody, ReadDocument, RegisterEntries, LookUpCode, VerifyFile, ReadRevocationList],
})
export class SigningHttpModule {}

@Module({
  imports: [SigningModule, KeystoreModule],
  providers: [DocumentMaker, DraftDocuments, IssueDocument, IssueDocumentConsumer, SweepDraftFiles, SweepDraftFilesChore],
})
export class SigningJobsModule {}

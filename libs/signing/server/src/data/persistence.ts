import { definePersistence } from '@tinhso/platform';
import { DocumentNumber } from './document-number.entity.js';
import { DocumentRevocation } from './document-revocation.entity.js';
import { DraftFile } from './draft-file.entity.js';
import { IssuedDocument } from './issued-document.entity.js';
import { Signing1763800600000 } from './migrations/1763800600000-signing.js';
import { DocumentTitle1763942000000 } from './migrations/1763942000000-document-title.js';
import { Revocation1764020000000 } from './migrations/1764020000000-revocation.js';

export const signingPersistence = definePersistence({
  domain: 'signing',
  entities: [IssuedDocument, DocumentNumber, DraftFile, DocumentRevocation],
  migrations: [Signing1763800600000, DocumentTitle1763942000000, Revocation1764020000000],
  grants: {
    issued_document: ['SELECT', 'INSERT', 'UPDATE'],
    document_revocation: ['SELECT', 'INSERT'],
    document_number: ['SELECT', 'INSERT', 'UPDATE'],
    document_draft_file: ['SELECT', 'INSERT', 'DELETE'],
  },
  sealed: { issued_document: { columns: ['facts_sealed'] }, document_revocation: { columns: ['sealed'], boundTo: 'document_id' } },
});

import { definitionOf, formatVerifyCode, type DocumentView } from '@tinhso/signing-contract';
import type { IssuedDocument } from '../data/issued-document.entity.js';
import { titleOf } from '../domain/document-title.js';

/** Row → what the people of its dossier see. */
export function viewOf(row: IssuedDocument): DocumentView {
  const { signature } = definitionOf(row.kind);
  return {
    id: row.id,
    kind: row.kind,
    title: titleOf(row).vi,
    ...(row.number === null ? {} : { number: row.number }),
    state: row.state,
    signed: row.state === 'ready' && signature !== 'none',
    requestedAt: row.requestedAt.toISOString(),
    ...(row.issuedAt ? { issuedAt: row.issuedAt.toISOString() } : {}),
    ...(row.byteSize === null ? {} : { byteSize: row.byteSize }),
    ...(row.sha256 ? { sha256: row.sha256.toString('hex') } : {}),
    verifyCode: formatVerifyCode(row.verifyCode),
    ...(row.signatory ? { signedBy: signedBy(row.signatory) } : {}),
  };
}

/** Names of a signatory for showing; ids stay inside. */
export const signedBy = ({
  fullName,
  position,
  unitName,
}: NonNullable<IssuedDocument['signatory']>): NonNullable<DocumentView['signedBy']> => ({
  fullName,
  position,
  unitName,
});

import {
  formatVerifyCode,
  revocationReasons,
  type OtherDocument,
  type PublicRevocation,
  type RevocationReason,
} from '@tinhso/signing-contract';

/** What of another document is named: code, and number where it has one. */
export const otherDocument = (row: { readonly verifyCode: string; readonly number: string | null }): OtherDocument => ({
  verifyCode: formatVerifyCode(row.verifyCode),
  ...(row.number === null ? {} : { number: row.number }),
});

/** A revocation as anybody may see it. @param replacement once it can be looked up itself */
export function publicRevocation(
  row: { readonly revokedAt: Date; readonly reason: RevocationReason; readonly unitName: string },
  replacement: { readonly verifyCode: string; readonly number: string | null; readonly state: string } | undefined,
): PublicRevocation {
  const { vi, en } = revocationReasons[row.reason];
  return {
    revokedAt: row.revokedAt.toISOString(),
    reason: row.reason,
    reasonVi: vi,
    reasonEn: en,
    revokedBy: row.unitName,
    ...(replacement?.state === 'ready' ? { replacedBy: otherDocument(replacement) } : {}),
  };
}

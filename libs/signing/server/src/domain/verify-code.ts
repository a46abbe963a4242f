import { randomInt } from 'node:crypto';
import { VERIFY_ALPHABET, VERIFY_CODE_LENGTH } from '@tinhso/signing-contract';

/** A fresh verification code: 60 bits from the system's random source. */
export const newVerifyCode = (): string => Array.from({ length: VERIFY_CODE_LENGTH }, () => VERIFY_ALPHABET[randomInt(32)]).join('');

/** What `renderPdf` leaves uncompressed in the file's information dictionary. */
const CLAIM = /TINHSO-VERIFY ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/g;
const MOST_CLAIMS = 4;

/** Codes that a file says it has; proves nothing, tells only which register entries to compare it with. */
export function claimedCodes(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const codes = [...text.matchAll(CLAIM)].slice(0, MOST_CLAIMS).map(([, code]) => (code as string).replaceAll('-', ''));
  return [...new Set(codes)];
}

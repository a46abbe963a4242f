import type { Form01Data } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentFrame } from '../frame.js';
import { plainBlock, signatureBlock, signingRow } from '../layout/signature-block.js';

type Officer = Form01Data['receivedBy'];

/**
 * Foot of the one-stop forms: the applicant left, the officer right under the digital seal of the office.
 * @throws Error when the seal is missing: such a form must not go out
 */
export function receptionSignatures(
  { signature }: DocumentFrame,
  applicantHeading: string,
  applicantName: string,
  officerHeading: string,
  officer: Officer,
): Content {
  if (!signature) throw new Error('a one-stop form is sealed by its office');
  return signingRow(
    plainBlock(applicantHeading, '(Đã gửi hồ sơ trực tuyến)', applicantName),
    signatureBlock({ ...signature, capacity: [officerHeading] }, officer.fullName),
  );
}

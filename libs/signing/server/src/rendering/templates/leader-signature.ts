import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentFrame } from '../frame.js';
import { signatureBlock, signingRow } from '../layout/signature-block.js';

/** `Nơi nhận:` of NĐ 30/2020, annex I, II.9. */
const recipientList = (recipients: readonly string[]): Content => ({
  stack: [
    { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 },
    ...recipients.map((line, i) => ({ text: `- ${line}${i === recipients.length - 1 ? '.' : ';'}`, fontSize: 11 })),
  ],
});

/**
 * Foot of a result: recipients left, the leader's capacity, stamp and name right.
 * @throws Error when the signature is missing: a result is never issued unsigned
 */
export function leaderSignature({ signature }: DocumentFrame, recipients: readonly string[] = []): Content {
  if (!signature) throw new Error('a result is signed by a leader');
  return signingRow(recipients.length > 0 ? recipientList(recipients) : { text: '' }, signatureBlock(signature));
}

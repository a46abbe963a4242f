import { createHash, verify, X509Certificate } from 'node:crypto';
import type { Verdict, VerdictReason } from '@tinhso/signing-contract';
import { encodeCms, readCms, type CmsParts } from './cms.js';
import { signatureSlots, type SignatureSlot } from './signature-slots.js';
import { signerNames, type SignerNames } from './signer-names.js';

/** What a file says by itself, without the register. */
export interface PdfVerdict {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  /** Only of a signature whose key and certificate are ours, also when the file was altered afterwards. */
  readonly signer?: SignerNames & { readonly signedAt: Date };
}

const NOT_OURS: PdfVerdict = { verdict: 'unknown', reason: 'no-trace-of-us' };
const DAMAGED: PdfVerdict = { verdict: 'unknown', reason: 'signature-damaged' };

/**
 * Checks the signatures in a PDF against the trusted roots. `valid` means: the whole file, every byte of it, is what one
 * of our keys signed. Everything outside the covered ranges must be the one canonical encoding of that signature,
 * so a change of any byte is noticed, also in places that ordinary viewers do not look at.
 * @param roots certificates that our signers' certificates come from
 */
export function verifyPdf(pdf: Uint8Array, roots: readonly X509Certificate[]): PdfVerdict {
  if (!Buffer.from(pdf.subarray(0, 5)).equals(Buffer.from('%PDF-'))) return { verdict: 'unknown', reason: 'not-a-pdf' };
  const verdicts = signatureSlots(pdf).map((slot) => verifySlot(slot, roots));
  const best = (wanted: Verdict): PdfVerdict | undefined => verdicts.find(({ verdict }) => verdict === wanted);
  return best('valid') ?? best('altered') ?? verdicts[0] ?? NOT_OURS;
}

function verifySlot(slot: SignatureSlot, roots: readonly X509Certificate[]): PdfVerdict {
  const parts = slot.container && readCms(slot.container);
  if (!slot.container || !parts) return DAMAGED;
  const leaf = trustedLeaf(parts, roots);
  if (!leaf) return NOT_OURS;
  if (!signatureHolds(parts, leaf)) return DAMAGED;
  const signer = { ...signerNames(leaf), signedAt: parts.signedAt as Date };
  if (!parts.digest?.equals(digestOf(slot))) return { verdict: 'altered', reason: 'content-changed', signer };
  if (!isCanonical(slot.container, parts)) return { verdict: 'altered', reason: 'signature-damaged', signer };
  if (!slot.whole) return { verdict: 'altered', reason: 'bytes-appended', signer };
  return { verdict: 'valid', reason: 'issued-here', signer };
}

/** The signer's certificate, when one of the roots issued it and it was good at the time of signing. */
function trustedLeaf({ certificate, signedAt }: CmsParts, roots: readonly X509Certificate[]): X509Certificate | undefined {
  const leaf = parsed(certificate);
  if (!leaf) return undefined;
  const issued = roots.some((root) => leaf.checkIssued(root) && leaf.verify(root.publicKey));
  const inTime = signedAt !== undefined && signedAt >= new Date(leaf.validFrom) && signedAt <= new Date(leaf.validTo);
  return issued && inTime && !leaf.ca ? leaf : undefined;
}

function parsed(certificate: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(certificate);
  } catch {
    // A damaged certificate is as good as none.
    return undefined;
  }
}

/** The key's signature over the attributes, and the attributes' claim about the certificate. */
function signatureHolds({ signedAttributes, signature, certificate, certificateHash }: CmsParts, leaf: X509Certificate): boolean {
  const claimed = createHash('sha256').update(certificate).digest();
  return certificateHash?.equals(claimed) === true && verify('sha256', signedAttributes, leaf.publicKey, signature);
}

function digestOf({ covered }: SignatureSlot): Buffer {
  return createHash('sha256').update(covered[0]).update(covered[1]).digest();
}

/** The container is exactly what we would write, and only zeros follow it. */
function isCanonical(container: Buffer, { signedAttributes, signature, certificate, length }: CmsParts): boolean {
  const rebuilt = encodeCms(signedAttributes, signature, certificate);
  return rebuilt.equals(container.subarray(0, length)) && container.subarray(length).every((byte) => byte === 0);
}

import { createHash } from 'node:crypto';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { SignPdf } from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import { encodeCms, encodeSignedAttributes } from './cms.js';
import type { SigningIdentity } from './signing-identity.js';

/** Room for the container in bytes: with an RSA certificate of 4096 bits it takes about 2,800. */
const CONTAINER_BYTES = 6144;

export interface SignatureNote {
  readonly fullName: string;
  readonly unitName: string;
  readonly reason: string;
  readonly signedAt: Date;
}

class CmsSigner extends Signer {
  constructor(
    private readonly identity: SigningIdentity,
    private readonly signedAt: Date,
  ) {
    super();
  }

  override async sign(covered: Buffer): Promise<Buffer> {
    const { certificate } = this.identity;
    const attributes = encodeSignedAttributes({
      digest: createHash('sha256').update(covered).digest(),
      certificateHash: createHash('sha256').update(certificate).digest(),
      signedAt: this.signedAt,
    });
    return encodeCms(attributes, await this.identity.sign(attributes), certificate);
  }
}

/** The placeholder writes text strings byte-wise: only ASCII survives. Names with diacritics stand in the certificate and on the page. */
const ascii = (text: string): string =>
  text
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '');

/**
 * Signs a PDF made by `renderPdf` (classic cross-reference table) with an incremental update: SubFilter
 * adbe.pkcs7.detached, signing-certificate-v2 and signing-time among the signed attributes.
 */
export async function signPdf(pdf: Buffer, identity: SigningIdentity, note: SignatureNote): Promise<Buffer> {
  const prepared = plainAddPlaceholder({
    pdfBuffer: pdf,
    reason: ascii(note.reason),
    contactInfo: '',
    name: ascii(note.fullName),
    location: ascii(note.unitName),
    signingTime: note.signedAt,
    signatureLength: CONTAINER_BYTES,
  });
  return new SignPdf().sign(prepared, new CmsSigner(identity, note.signedAt));
}

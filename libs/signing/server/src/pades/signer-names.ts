import type { X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import { ownBytes } from './cms.js';

/** What a signer's certificate says about its holder. */
export interface SignerNames {
  readonly signerName: string;
  readonly organisation?: string;
  readonly position?: string;
  readonly certificateIssuer: string;
}

const CN = '2.5.4.3';
const O = '2.5.4.10';
const TITLE = '2.5.4.12';

/** X.520 attribute of a name as text. Node's own rendering escapes everything beyond ASCII, hence pkijs. */
function attribute(name: pkijs.RelativeDistinguishedNames, type: string): string | undefined {
  const value = name.typesAndValues.find((item) => item.type === type)?.value as { valueBlock: { value: unknown } } | undefined;
  return typeof value?.valueBlock.value === 'string' ? value.valueBlock.value : undefined;
}

/** Names out of a certificate that is known to be sound. */
export function signerNames(certificate: X509Certificate): SignerNames {
  const { subject, issuer } = pkijs.Certificate.fromBER(ownBytes(certificate.raw));
  return {
    signerName: attribute(subject, CN) ?? '',
    organisation: attribute(subject, O),
    position: attribute(subject, TITLE),
    certificateIssuer: attribute(issuer, CN) ?? '',
  };
}

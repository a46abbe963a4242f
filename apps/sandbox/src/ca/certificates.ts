import { randomBytes, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

export const KEY_ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };

const DAY_MS = 86_400_000;
/** Demo dossiers carry dates before the day of installation; their signatures need certificates that were good then. */
const BACKDATED_DAYS = 400;
const DIGITAL_SIGNATURE_AND_NON_REPUDIATION = 0b1100_0000;
const CERT_AND_CRL_SIGN = 0b0000_0110;

const OID = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  unit: '2.5.4.11',
  country: '2.5.4.6',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
};

/** Own copy: asn1js keeps views, and Node's small Buffers share one pool. */
export const ownBytes = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** One relative name: a set of one attribute. */
const part = (type: string, value: string): asn1js.Set =>
  new asn1js.Set({
    value: [
      new asn1js.Sequence({
        value: [
          new asn1js.ObjectIdentifier({ value: type }),
          type === OID.country ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value }),
        ],
      }),
    ],
  });

/** Built by hand, because pkijs would write all attributes into one multi-valued relative name. */
const nameOf = (parts: asn1js.AsnType[]): pkijs.RelativeDistinguishedNames =>
  new pkijs.RelativeDistinguishedNames({ schema: asn1js.fromBER(new asn1js.Sequence({ value: parts }).toBER()).result });

/** The relative names of a parsed name, as they came. */
const partsOf = (name: pkijs.RelativeDistinguishedNames): asn1js.AsnType[] =>
  (asn1js.fromBER(name.valueBeforeDecode).result as asn1js.Sequence).valueBlock.value;

const extension = (extnID: string, value: { toBER(): ArrayBuffer }): pkijs.Extension =>
  new pkijs.Extension({ extnID, critical: true, extnValue: value.toBER() });

function blank(years: number, cA: boolean): pkijs.Certificate {
  const now = Date.now();
  const usage = cA ? CERT_AND_CRL_SIGN : DIGITAL_SIGNATURE_AND_NON_REPUDIATION;
  const serial = randomBytes(16);
  // Positive and without a leading zero, as DER wants integers.
  serial[0] = ((serial[0] as number) & 0x3f) | 0x40;
  return new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({ valueHex: ownBytes(serial) }),
    notBefore: new pkijs.Time({ value: new Date(now - BACKDATED_DAYS * DAY_MS) }),
    notAfter: new pkijs.Time({ value: new Date(now + years * 365 * DAY_MS) }),
    extensions: [
      extension(OID.basicConstraints, new pkijs.BasicConstraints({ cA }).toSchema()),
      extension(OID.keyUsage, new asn1js.BitString({ valueHex: new Uint8Array([usage]).buffer, unusedBits: cA ? 1 : 6 })),
    ],
  });
}

const derOf = (certificate: pkijs.Certificate): Buffer => Buffer.from(certificate.toSchema(true).toBER());

/** A self-signed root whose every name says that it is for trials. @returns DER */
export async function makeRoot(keys: webcrypto.CryptoKeyPair): Promise<Buffer> {
  const root = blank(20, true);
  root.subject = nameOf([
    part(OID.country, 'VN'),
    part(OID.organisation, 'SANDBOX - THỬ NGHIỆM - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ'),
    part(OID.commonName, 'Tỉnh Số SANDBOX Root CA (THỬ NGHIỆM)'),
  ]);
  root.issuer = root.subject;
  await root.subjectPublicKeyInfo.importKey(keys.publicKey);
  await root.sign(keys.privateKey, 'SHA-256');
  return derOf(root);
}

/**
 * A signer's certificate for a PKCS #10 request, good for three years.
 * @param request DER @param root DER @returns DER, or `undefined` when the request is not one or does not prove its key
 */
export async function issueLeaf(request: Uint8Array, root: Uint8Array, key: webcrypto.CryptoKey): Promise<Buffer | undefined> {
  const wish = await provenRequest(request);
  if (!wish) return undefined;
  const leaf = blank(3, false);
  leaf.issuer = pkijs.Certificate.fromBER(ownBytes(root)).subject;
  leaf.subject = nameOf([...partsOf(wish.subject), part(OID.unit, 'SANDBOX - THỬ NGHIỆM')]);
  leaf.subjectPublicKeyInfo = wish.subjectPublicKeyInfo;
  await leaf.sign(key, 'SHA-256');
  return derOf(leaf);
}

async function provenRequest(request: Uint8Array): Promise<pkijs.CertificationRequest | undefined> {
  try {
    const wish = pkijs.CertificationRequest.fromBER(ownBytes(request));
    return (await wish.verify()) ? wish : undefined;
  } catch {
    // pkijs throws on whatever it cannot parse; the caller answers 400.
    return undefined;
  }
}

import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { OID } from './oids.js';

const algorithm = (algorithmId: string): pkijs.AlgorithmIdentifier =>
  new pkijs.AlgorithmIdentifier({ algorithmId, algorithmParams: new asn1js.Null() });

const attribute = (type: string, value: asn1js.AsnType): pkijs.Attribute => new pkijs.Attribute({ type, values: [value] });

/** Copies into a buffer of its own: asn1js keeps views, and Node's small Buffers share one pool. */
export const ownBytes = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

export interface SignedFacts {
  /** SHA-256 of the bytes that the signature covers. */
  readonly digest: Uint8Array;
  /** SHA-256 of the signer's certificate (DER): binds the signature to it (RFC 5035). */
  readonly certificateHash: Uint8Array;
  /** Whole seconds; CMS knows no finer time here. */
  readonly signedAt: Date;
}

/** The signed attributes as DER `SET OF`, sorted: exactly the bytes that the key signs (RFC 5652, 5.4). */
export function encodeSignedAttributes({ digest, certificateHash, signedAt }: SignedFacts): Buffer {
  const essCertificate = new asn1js.Sequence({ value: [new asn1js.OctetString({ valueHex: ownBytes(certificateHash) })] });
  const attributes = [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.signingTime, new asn1js.UTCTime({ valueDate: new Date(Math.floor(signedAt.getTime() / 1000) * 1000) })),
    attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: ownBytes(digest) })),
    attribute(OID.signingCertificateV2, new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [essCertificate] })] })),
  ];
  const sorted = attributes
    .map((item) => Buffer.from(item.toSchema().toBER()))
    .sort((a, b) => a.compare(b))
    .map((der) => asn1js.fromBER(ownBytes(der)).result);
  return Buffer.from(new asn1js.Set({ value: sorted }).toBER());
}

/**
 * The CMS container around signed attributes and signature value: one signer, one certificate, nothing optional.
 * There is exactly one encoding for given parts, so that a container can be checked by building it again.
 * @param signedAttributes as `encodeSignedAttributes` gives them
 * @param certificate of the signer, DER
 */
export function encodeCms(signedAttributes: Uint8Array, signature: Uint8Array, certificate: Uint8Array): Buffer {
  const signer = pkijs.Certificate.fromBER(ownBytes(certificate));
  const attributes = (asn1js.fromBER(ownBytes(signedAttributes)).result as asn1js.Set).valueBlock.value;
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [algorithm(OID.sha256)],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [signer],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        digestAlgorithm: algorithm(OID.sha256),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: attributes.map((schema) => new pkijs.Attribute({ schema })),
        }),
        signatureAlgorithm: algorithm(OID.rsaEncryption),
        signature: new asn1js.OctetString({ valueHex: ownBytes(signature) }),
      }),
    ],
  });
  const content = new pkijs.ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

export interface CmsParts {
  /** Signer's certificate, DER. */
  readonly certificate: Buffer;
  /** The signed attributes re-tagged as `SET OF`: what the signature is over. */
  readonly signedAttributes: Buffer;
  readonly signature: Buffer;
  /** `undefined` when the attribute is missing or of another shape. */
  readonly digest?: Buffer;
  readonly certificateHash?: Buffer;
  readonly signedAt?: Date;
  /** Bytes of the container itself, without padding after it. */
  readonly length: number;
}

/** Takes a container of our profile apart. `undefined` when it is not one. */
export function readCms(bytes: Uint8Array): CmsParts | undefined {
  try {
    return takeApart(bytes);
  } catch {
    // pkijs throws on anything it cannot parse; to the caller that is simply "no container".
    return undefined;
  }
}

function takeApart(bytes: Uint8Array): CmsParts | undefined {
  const parsed = asn1js.fromBER(ownBytes(bytes));
  if (parsed.offset < 0) return undefined;
  const signedData = new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: parsed.result }).content });
  const [signer] = signedData.signerInfos;
  const [certificate] = signedData.certificates ?? [];
  if (!signer?.signedAttrs || !(certificate instanceof pkijs.Certificate)) return undefined;
  const signedAttributes = Buffer.from(signer.signedAttrs.encodedValue.slice(0));
  signedAttributes[0] = 0x31;
  // pkijs types attribute values as `any`; they are ASN.1 values, and each reader below checks which.
  const attributes = signer.signedAttrs.attributes.map(({ type, values }) => ({ type, values: values as asn1js.AsnType[] }));
  const valueOf = (type: string): asn1js.AsnType | undefined => attributes.find((item) => item.type === type)?.values[0];
  return {
    certificate: Buffer.from(certificate.toSchema().toBER()),
    signedAttributes,
    signature: octets(signer.signature) ?? Buffer.alloc(0),
    digest: octets(valueOf(OID.messageDigest)),
    certificateHash: essHash(valueOf(OID.signingCertificateV2)),
    signedAt: timeOf(valueOf(OID.signingTime)),
    length: parsed.offset,
  };
}

const octets = (value: asn1js.AsnType | undefined): Buffer | undefined =>
  value instanceof asn1js.OctetString ? Buffer.from(value.valueBlock.valueHexView) : undefined;

const timeOf = (value: asn1js.AsnType | undefined): Date | undefined => (value instanceof asn1js.UTCTime ? value.toDate() : undefined);

/** SigningCertificateV2 → certs → first ESSCertIDv2 → certHash (SHA-256 by default, hence no algorithm before it). */
function essHash(value: asn1js.AsnType | undefined): Buffer | undefined {
  let inner = value;
  for (let depth = 0; depth < 3 && inner instanceof asn1js.Sequence; depth++) inner = inner.valueBlock.value[0];
  return octets(inner);
}

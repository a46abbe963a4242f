import { Type, type Static } from '@sinclair/typebox';
import { ShownFact } from './facts.js';
import { documentKindList } from './kinds.js';
import { OtherDocument, PublicRevocation } from './revocation.js';

/** Largest PDF that the verification page takes, in bytes. */
export const MAX_VERIFIED_PDF_BYTES = 10 * 1024 * 1024;

/** What the register says about a document. Personal values are masked for whoever has only the code. */
export const RegisteredDocument = Type.Object(
  {
    verifyCode: Type.String({ examples: ['7K2M-9QXD-4TBV'] }),
    kind: Type.Union(documentKindList.map((kind) => Type.Literal(kind))),
    titleVi: Type.String(),
    titleEn: Type.String(),
    number: Type.Optional(Type.String()),
    issuedBy: Type.String({ examples: ['Ủy ban nhân dân phường Minh Xuân'] }),
    issuedAt: Type.String({ format: 'date-time' }),
    signed: Type.Boolean(),
    signedBy: Type.Optional(
      Type.Object({ fullName: Type.String(), position: Type.String(), unitName: Type.String() }, { additionalProperties: false }),
    ),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    facts: Type.Array(ShownFact),
    /** It was taken back by an office: no longer good, whatever the paper looks like. */
    revocation: Type.Optional(PublicRevocation),
    replaces: Type.Optional(OtherDocument),
  },
  { $id: 'RegisteredDocument', additionalProperties: false },
);
export type RegisteredDocument = Static<typeof RegisteredDocument>;

/**
 * `valid`: the file is, byte for byte, one that was issued here. `altered`: it was issued here and changed afterwards.
 * `revoked`: it is one that was issued here, and was taken back since. `unknown`: nothing in it was issued here.
 */
export const Verdict = Type.Union([Type.Literal('valid'), Type.Literal('revoked'), Type.Literal('altered'), Type.Literal('unknown')]);
export type Verdict = Static<typeof Verdict>;

/** Why a file is not valid, for the wording on the page. */
export const VerdictReason = Type.Union([
  Type.Literal('issued-here'),
  Type.Literal('taken-back'),
  Type.Literal('content-changed'),
  Type.Literal('bytes-appended'),
  Type.Literal('signature-damaged'),
  Type.Literal('differs-from-register'),
  Type.Literal('no-trace-of-us'),
  Type.Literal('not-a-pdf'),
]);
export type VerdictReason = Static<typeof VerdictReason>;

/** Who signed and when, out of a signature that holds. */
export const SignatureView = Type.Object(
  {
    signerName: Type.String(),
    organisation: Type.Optional(Type.String()),
    position: Type.Optional(Type.String()),
    signedAt: Type.String({ format: 'date-time' }),
    certificateIssuer: Type.String(),
  },
  { $id: 'SignatureView', additionalProperties: false },
);
export type SignatureView = Static<typeof SignatureView>;

/** Answer to a PDF that somebody dropped on the verification page. Nothing of the file is kept. */
export const VerificationResult = Type.Object(
  {
    verdict: Verdict,
    reason: VerdictReason,
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    signature: Type.Optional(SignatureView),
    /** The registered document that the file is, or says it is. */
    document: Type.Optional(RegisteredDocument),
  },
  { $id: 'VerificationResult', additionalProperties: false },
);
export type VerificationResult = Static<typeof VerificationResult>;

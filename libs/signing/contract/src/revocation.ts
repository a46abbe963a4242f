import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;

/** What a post must grant for taking back an official document. */
export const revokeScope = 'document.revoke';

/** Why a document was taken back, as anybody may know: a class, never a story. */
export const revocationReasons = {
  'wrong-content': { vi: 'Nội dung giấy tờ có sai sót', en: 'Its contents are wrong' },
  'issued-in-error': { vi: 'Cấp không đúng thẩm quyền hoặc thủ tục', en: 'Issued without competence or due procedure' },
  'false-papers': { vi: 'Cấp dựa trên giấy tờ, lời khai không đúng', en: 'Issued on false papers or statements' },
  'holder-request': { vi: 'Theo đề nghị của người được cấp', en: 'At the request of the holder' },
  'court-decision': { vi: 'Theo bản án, quyết định của Tòa án', en: 'By decision of a court' },
} as const;
export type RevocationReason = keyof typeof revocationReasons;
export const revocationReasonList = Object.keys(revocationReasons) as RevocationReason[];

const Reason = Type.Union(revocationReasonList.map((reason) => Type.Literal(reason)));
const VerifyCodeText = Type.String({ examples: ['7K2M-9QXD-4TBV'] });

/** Another document of the register, as it can be looked up. */
export const OtherDocument = Type.Object(
  { verifyCode: VerifyCodeText, number: Type.Optional(Type.String()) },
  { $id: 'OtherDocument', ...closed },
);
export type OtherDocument = Static<typeof OtherDocument>;

/** A revocation as anybody sees it who has the code: when, by which office, of what kind. Nothing of a person. */
export const PublicRevocation = Type.Object(
  {
    revokedAt: Type.String({ format: 'date-time' }),
    reason: Reason,
    /** The class in words, in both languages. */
    reasonVi: Type.String(),
    reasonEn: Type.String(),
    revokedBy: Type.String({ examples: ['Ủy ban nhân dân phường Minh Xuân'] }),
    replacedBy: Type.Optional(OtherDocument),
  },
  { $id: 'PublicRevocation', ...closed },
);
export type PublicRevocation = Static<typeof PublicRevocation>;

/** A revocation as the people of the dossier see it: with the law and the words. */
export const RevocationView = Type.Object(
  {
    ...PublicRevocation.properties,
    legalBasis: Type.String(),
    explanation: Type.String(),
    /** The leader who decided. */
    decidedBy: Type.String(),
  },
  { $id: 'RevocationView', ...closed },
);
export type RevocationView = Static<typeof RevocationView>;

/** Takes a signed document back, for good. */
export const RevokeDocument = Type.Object(
  {
    reason: Reason,
    legalBasis: Type.String({ minLength: 5, maxLength: 1000, pattern: '\\S', examples: ['Điều 70 Luật Hộ tịch'] }),
    /** For the holder, in full sentences. */
    explanation: Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' }),
  },
  { $id: 'RevokeDocument', ...closed },
);
export type RevokeDocument = Static<typeof RevokeDocument>;

/** Marks of the codes of all revoked documents, for whoever checks without a line: begin of the SHA-256 of the twelve characters, in hex. */
export const RevocationList = Type.Object(
  {
    /** When the list was made. */
    at: Type.String({ format: 'date-time' }),
    marks: Type.Array(Type.String({ pattern: '^[0-9a-f]{20}$' })),
  },
  { $id: 'RevocationList', ...closed },
);
export type RevocationList = Static<typeof RevocationList>;

/** Hex characters of a mark. */
export const REVOCATION_MARK_LENGTH = 20;

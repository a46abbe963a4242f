import { Type, type Static } from '@sinclair/typebox';
import { documentKindList } from './kinds.js';
import { OtherDocument, RevocationView } from './revocation.js';

/** `requested` while the worker makes it, `ready` to download, `failed` when it could not be made and staff have to look. */
export const DocumentState = Type.Union([Type.Literal('requested'), Type.Literal('ready'), Type.Literal('failed')]);
export type DocumentState = Static<typeof DocumentState>;

/** An official document as the people of its dossier see it. */
export const DocumentView = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    kind: Type.Union(documentKindList.map((kind) => Type.Literal(kind))),
    title: Type.String({ examples: ['Giấy tiếp nhận hồ sơ và hẹn trả kết quả'] }),
    /** Printed number, e.g. `12/TNHS`. */
    number: Type.Optional(Type.String()),
    state: DocumentState,
    signed: Type.Boolean(),
    requestedAt: Type.String({ format: 'date-time' }),
    issuedAt: Type.Optional(Type.String({ format: 'date-time' })),
    byteSize: Type.Optional(Type.Integer()),
    sha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    /** Twelve characters in groups of four, as printed under the QR code. */
    verifyCode: Type.String({ examples: ['7K2M-9QXD-4TBV'] }),
    signedBy: Type.Optional(
      Type.Object({ fullName: Type.String(), position: Type.String(), unitName: Type.String() }, { additionalProperties: false }),
    ),
    /** It was taken back: no longer good for anything. */
    revocation: Type.Optional(RevocationView),
    /** The document whose place it takes. */
    replaces: Type.Optional(OtherDocument),
  },
  { $id: 'DocumentView', additionalProperties: false },
);
export type DocumentView = Static<typeof DocumentView>;

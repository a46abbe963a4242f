import { Type, type Static } from '@sinclair/typebox';
import { fileMediaTypes } from './limits.js';

/** `pending` until every byte has come and was checked; `ready` may be attached; `refused` says why and keeps no content. */
export const fileStates = ['pending', 'ready', 'refused'] as const;
export type FileState = (typeof fileStates)[number];

/** A file of the signed-in citizen. Its id is the last segment of the tus upload's address. */
export const StoredFile = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    state: Type.Union(fileStates.map((s) => Type.Literal(s))),
    /** Name as the citizen had it; shown, never used as a path. */
    name: Type.String({ examples: ['giay-chung-sinh.jpg'] }),
    /** Bytes kept; before `ready`, bytes announced. */
    size: Type.Integer({ minimum: 0 }),
    /** Key of the paper in the procedure's form that it was sent for. */
    paper: Type.Optional(Type.String({ examples: ['giay-chung-sinh'] })),
    mediaType: Type.Optional(Type.Union(fileMediaTypes.map((m) => Type.Literal(m)))),
    /** Pixels of an image, after turning it upright. */
    width: Type.Optional(Type.Integer()),
    height: Type.Optional(Type.Integer()),
    /** SHA-256 of the kept bytes, hexadecimal. */
    sha256: Type.Optional(Type.String()),
    /** True once a dossier holds it: it can then no longer be deleted here. */
    attached: Type.Boolean(),
    /** Why it was refused. */
    refusal: Type.Optional(Type.Object({ code: Type.String(), title: Type.String(), detail: Type.String() })),
    createdAt: Type.String({ format: 'date-time' }),
  },
  { $id: 'StoredFile', additionalProperties: false },
);
export type StoredFile = Static<typeof StoredFile>;

/**
 * Metadata of a tus upload (`Upload-Metadata`, values base64 of UTF-8). `filename` is required;
 * `filetype` is what the browser believes; `paper` is the key of the paper in the form.
 */
export const UploadMetadata = Type.Object(
  {
    /** Longer names are cut, the ending is kept. */
    filename: Type.String({ minLength: 1, maxLength: 1000 }),
    filetype: Type.Optional(Type.String({ maxLength: 100 })),
    paper: Type.Optional(Type.String({ pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$' })),
  },
  { $id: 'UploadMetadata', additionalProperties: false },
);
export type UploadMetadata = Static<typeof UploadMetadata>;

/** Endpoint of the resumable uploads (tus 1.0.0: creation, creation-with-upload, termination, expiration). */
export const uploadsPath = '/api/v1/citizen/uploads';

import { Type, type Static } from '@sinclair/typebox';

/** Path parameter of everything about one file. */
export const FileIdParam = Type.Object({ id: Type.String({ format: 'id' }) });
export type FileIdParam = Static<typeof FileIdParam>;

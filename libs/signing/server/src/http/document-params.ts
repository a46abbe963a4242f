import { Type, type Static } from '@sinclair/typebox';

export const DocumentParams = Type.Object({ id: Type.String({ format: 'uuid' }) });
export type DocumentParams = Static<typeof DocumentParams>;

import { Type, type Static } from '@sinclair/typebox';

/** A text in both languages. */
export const BillText = Type.Object({ vi: Type.String(), en: Type.String() }, { additionalProperties: false });
export type BillText = Static<typeof BillText>;

import { Type, type Static } from '@sinclair/typebox';

/** A text in both languages. */
export const Bilingual = Type.Object({ vi: Type.String(), en: Type.String() }, { additionalProperties: false });
export type Bilingual = Static<typeof Bilingual>;

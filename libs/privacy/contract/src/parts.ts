import { Type, type Static } from '@sinclair/typebox';

export const closed = { additionalProperties: false } as const;
export const IdText = Type.String({ format: 'uuid' });
export const TimeText = Type.String({ format: 'date-time' });
export const DateText = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-12-14'] });
export const Version = Type.Integer({ minimum: 1 });
/** SHA-256 in hexadecimal. */
export const Sha256Text = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** A text in both languages; Vietnamese is the one that counts. */
export const Bilingual = Type.Object({ vi: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) }, closed);
export type Bilingual = Static<typeof Bilingual>;

export const PrivacyIdParam = Type.Object({ id: IdText }, { $id: 'PrivacyIdParam', ...closed });
export type PrivacyIdParam = Static<typeof PrivacyIdParam>;

import { Type, type Static } from '@sinclair/typebox';

const Line = Type.String({ minLength: 1, maxLength: 300 });

/** The office that issues: letterhead of NĐ 30/2020 (governing body above, issuing body below) and the place name before the date. */
export const IssuingAgency = Type.Object(
  { parent: Type.Optional(Line), name: Line, place: Line },
  { $id: 'IssuingAgency', additionalProperties: false },
);
export type IssuingAgency = Static<typeof IssuingAgency>;

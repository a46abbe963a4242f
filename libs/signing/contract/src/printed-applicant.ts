import { Type } from '@sinclair/typebox';

const Line = Type.String({ minLength: 1, maxLength: 300 });

/** Applicant as printed on the one-stop forms. */
export const PrintedApplicant = Type.Object(
  { fullName: Line, address: Type.Optional(Line), phone: Type.Optional(Line), email: Type.Optional(Line) },
  { $id: 'PrintedApplicant', additionalProperties: false },
);

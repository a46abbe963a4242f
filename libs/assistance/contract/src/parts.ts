import { Type } from '@sinclair/typebox';

export const closed = { additionalProperties: false } as const;
export const IdText = Type.String({ format: 'uuid' });
export const TimeText = Type.String({ format: 'date-time' });
/** A day of the local calendar, `2026-11-23`. */
export const DayText = Type.String({ format: 'date', examples: ['2026-11-23'] });
/** Six figures, as they stood in the message. */
export const CodeText = Type.String({ pattern: '^[0-9]{6}$', examples: ['204815'] });
export const NameText = Type.String({ minLength: 2, maxLength: 100, pattern: '\\S', examples: ['Sùng Thị Mai'] });
export const PhoneText = Type.String({ pattern: '^(?:\\+84|0)[35789][0-9]{8}$', maxLength: 12, examples: ['0912345678'] });
/** Printed on the slip: letters and figures that are not mistaken for one another. */
export const SlipCode = Type.String({ pattern: '^HT-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$', examples: ['HT-7K3M-9QXD'] });

/** Who helps: a person, in a team, of a commune. */
export const HelperRef = Type.Object(
  {
    name: Type.String({ examples: ['Ma Văn Páo'] }),
    team: Type.String({ examples: ['Tổ công nghệ số cộng đồng tổ dân phố 5'] }),
    unit: Type.String({ examples: ['UBND phường Minh Xuân'] }),
  },
  { $id: 'AssistanceHelper', ...closed },
);
export const AssistedProcedure = Type.Object(
  { code: Type.String({ examples: ['1.001193'] }), title: Type.String({ examples: ['Đăng ký khai sinh'] }) },
  { $id: 'AssistedProcedure', ...closed },
);
/** The case that a "not asked for" led to, as its citizen is told of it. */
export const OwnCase = Type.Object(
  {
    code: Type.String({ examples: ['VV-261123-0001'] }),
    closed: Type.Boolean(),
    /** What the head of the office found, once it is closed. */
    conclusion: Type.Optional(Type.String()),
  },
  { $id: 'OwnAssistanceCase', ...closed },
);
export const AssistanceIdParam = Type.Object({ id: IdText }, { $id: 'AssistanceIdParam', ...closed });
export type AssistanceIdParam = { id: string };

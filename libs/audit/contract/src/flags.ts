import { Type, type Static } from '@sinclair/typebox';
import { AuditActor } from './entries.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });

/** What makes an access stand out. */
export const flagRules = ['many-people', 'off-hours', 'no-case', 'own-household', 'many-refused'] as const;
export type FlagRule = (typeof flagRules)[number];

/** Names of the rules, and what a sign of each means. `{count}` and `{limit}` are filled in. */
export const flagTexts: Readonly<Record<FlagRule, { readonly name: Bilingual; readonly reason: Bilingual }>> = {
  'many-people': {
    name: { vi: 'Xem nhiều người', en: 'Many people' },
    reason: {
      vi: 'Xem dữ liệu của {count} người khác nhau trong một giờ (ngưỡng {limit}).',
      en: 'Looked at the data of {count} different people within an hour (limit {limit}).',
    },
  },
  'off-hours': {
    name: { vi: 'Ngoài giờ', en: 'Out of hours' },
    reason: {
      vi: 'Xem dữ liệu {count} lần vào ban đêm hoặc ngày nghỉ (ngưỡng {limit}).',
      en: 'Looked at data {count} times at night or on a day off (limit {limit}).',
    },
  },
  'no-case': {
    name: { vi: 'Không có hồ sơ', en: 'Without a case' },
    reason: {
      vi: 'Xem dữ liệu của cùng một người {count} lần mà không có hồ sơ đang mở (ngưỡng {limit}).',
      en: 'Looked at the data of one person {count} times without an open case (limit {limit}).',
    },
  },
  'own-household': {
    name: { vi: 'Trùng tên mình hoặc cùng họ', en: 'Own name or family name' },
    reason: {
      vi: 'Xem dữ liệu của người trùng họ tên với mình, hoặc cùng họ mà không có hồ sơ đang mở ({count} lần).',
      en: 'Looked at the data of somebody of the own name, or of the own family name without an open case ({count} times).',
    },
  },
  'many-refused': {
    name: { vi: 'Bị chặn nhiều lần', en: 'Refused many times' },
    reason: {
      vi: 'Bị chặn {count} lần trong một giờ khi mở hồ sơ ngoài phạm vi (ngưỡng {limit}).',
      en: 'Was refused {count} times within an hour outside the own jurisdiction (limit {limit}).',
    },
  },
};

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export const FlagQuery = Type.Object(
  {
    state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('examined')], { default: 'open' })),
    cursor: Type.Optional(Type.String({ maxLength: 120 })),
  },
  { $id: 'FlagQuery', ...closed },
);
export type FlagQuery = Static<typeof FlagQuery>;

export const AccessFlag = Type.Object(
  {
    id: IdText,
    rule: Type.Union(flagRules.map((rule) => Type.Literal(rule))),
    ruleName: Type.String(),
    reason: Type.String(),
    actor: AuditActor,
    person: Type.Optional(Type.Object({ id: IdText, name: Type.String() }, closed)),
    count: Type.Integer(),
    firstAt: TimeText,
    lastAt: TimeText,
    examined: Type.Optional(Type.Object({ at: TimeText, by: Type.String(), note: Type.String() }, closed)),
  },
  { $id: 'AccessFlag', ...closed },
);
export type AccessFlag = Static<typeof AccessFlag>;

export const FlagPage = Type.Object(
  { items: Type.Array(AccessFlag), nextCursor: Type.Optional(Type.String()) },
  { $id: 'FlagPage', ...closed },
);
export type FlagPage = Static<typeof FlagPage>;

/** What was found when a sign was looked into; kept with the sign and in the log. */
export const ExamineFlag = Type.Object(
  { note: Type.String({ minLength: 10, maxLength: 500, pattern: '\\S' }) },
  { $id: 'ExamineFlag', ...closed },
);
export type ExamineFlag = Static<typeof ExamineFlag>;

export const FlagParam = Type.Object({ id: IdText }, { $id: 'FlagParam', ...closed });
export type FlagParam = Static<typeof FlagParam>;

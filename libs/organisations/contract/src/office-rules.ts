import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };
const Bilingual = Type.Object({ vi: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) }, closed);
const DayText = Type.String({ format: 'date', examples: ['2026-12-01'] });

/** What a wait does to the legal clock: it counts anew afterwards, or was only paused. */
export type WaitClock = 'restart' | 'pause';

/** The rules by which an office works, as they hold on one day. Hours are office hours, days are working days unless told. */
export interface OfficeRules {
  /** What comes in after this wall time counts from the next working morning. */
  readonly cutoff: string;
  /** Within which an online dossier is received, sent back or refused. */
  readonly receiveWithinHours: number;
  /** After which a dossier that nobody took is told to staff and citizen. */
  readonly stuckAfterHours: number;
  /** After each of which a late step goes to the next leader above. */
  readonly escalateEveryHours: number;
  /** Before the promised date: the reminder, and the moment by which an apology has to be out. */
  readonly remindBeforeHours: number;
  readonly apologyBeforeHours: number;
  /** Before a wait for the applicant ends: the warning. */
  readonly waitWarnBeforeHours: number;
  /** Working days after acceptance in which supplements may be asked for; later a leader decides. */
  readonly supplementWithinDays: number;
  /** Before they are over: the reminder. */
  readonly supplementWarnBeforeHours: number;
  /** In which a signed result has to be sent on, received there, or returned. */
  readonly returnWithinHours: number;
  /** How often the office may move its own date. */
  readonly promiseMoves: number;
  readonly supplementClock: WaitClock;
  readonly paymentClock: WaitClock;
  /** For which the applicant or a payment is waited for where the procedure does not say. */
  readonly waitDays: number;
  /** Proposed to who asks another unit, and what silence means then. */
  readonly consultDays: number;
  readonly consultSilence: 'agreed' | 'escalated';
  /** Days of the calendar for which an invitation to co-sign holds, and before whose end both are reminded. */
  readonly coSigningDays: number;
  readonly coSigningRemindDays: number;
  /** Days of the calendar before a paper of somebody's wallet runs out: told for the first time, and for the last. */
  readonly paperRemindDays: number;
  readonly paperRemindLastDays: number;
  /** Days of the calendar for which a reception that was begun at the desk is kept. */
  readonly receptionDays: number;
  /** In which the head answers somebody who was not content. */
  readonly followUpHours: number;
}
export type OfficeRuleKey = keyof OfficeRules;

export const officeRuleKeys = [
  'cutoff',
  'receiveWithinHours',
  'stuckAfterHours',
  'escalateEveryHours',
  'remindBeforeHours',
  'apologyBeforeHours',
  'supplementWithinDays',
  'supplementWarnBeforeHours',
  'returnWithinHours',
  'promiseMoves',
  'supplementClock',
  'paymentClock',
  'waitDays',
  'waitWarnBeforeHours',
  'consultDays',
  'consultSilence',
  'coSigningDays',
  'coSigningRemindDays',
  'paperRemindDays',
  'paperRemindLastDays',
  'receptionDays',
  'followUpHours',
] as const satisfies readonly OfficeRuleKey[];

export const OfficeRuleValue = Type.Union([Type.Integer({ minimum: 0, maximum: 1000 }), Type.String({ minLength: 1, maxLength: 20 })], {
  $id: 'OfficeRuleValue',
});
export type OfficeRuleValue = Static<typeof OfficeRuleValue>;

const ruleKey = Type.Union(officeRuleKeys.map((key) => Type.Literal(key)));
const WallTime = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** What values a rule may take: within the law, whatever an office prefers. */
export const OfficeRuleBounds = Type.Union(
  [
    Type.Object({ kind: Type.Literal('time'), from: WallTime, to: WallTime }, closed),
    Type.Object(
      {
        kind: Type.Literal('number'),
        unit: Type.Union([Type.Literal('hours'), Type.Literal('working_days'), Type.Literal('days'), Type.Literal('times')]),
        min: Type.Integer({ minimum: 0 }),
        max: Type.Integer({ maximum: 1000 }),
      },
      closed,
    ),
    Type.Object(
      {
        kind: Type.Literal('choice'),
        choices: Type.Array(Type.Object({ value: Type.String({ minLength: 1, maxLength: 20 }), text: Bilingual }, closed), { minItems: 2 }),
      },
      closed,
    ),
  ],
  { $id: 'OfficeRuleBounds' },
);
export type OfficeRuleBounds = Static<typeof OfficeRuleBounds>;

/** A rule as the national data give it: `provinces/_national/office-rules.json`. */
export const OfficeRuleDefinition = Type.Object(
  {
    key: ruleKey,
    group: Type.Union([Type.Literal('receipt'), Type.Literal('watch'), Type.Literal('clock'), Type.Literal('others')]),
    title: Bilingual,
    detail: Bilingual,
    value: OfficeRuleValue,
    bounds: OfficeRuleBounds,
    /** Where it is written: a law, a decree, or that it is the office's own. */
    source: Bilingual,
  },
  { $id: 'OfficeRuleDefinition', ...closed },
);
export type OfficeRuleDefinition = Static<typeof OfficeRuleDefinition>;

/** Where the value comes from that holds: the national data, the data of the province, or what an office decided. */
const Origin = Type.Object(
  {
    kind: Type.Union([Type.Literal('national'), Type.Literal('province'), Type.Literal('unit')]),
    unitId: Type.Optional(Type.String({ format: 'uuid' })),
    unitName: Type.Optional(Type.String()),
    since: Type.Optional(DayText),
  },
  closed,
);

/** A decision about a rule. Without a value the office goes by the unit above it again. */
export const OfficeRuleChange = Type.Object(
  {
    value: Type.Optional(OfficeRuleValue),
    from: DayText,
    reason: Type.String(),
    basis: Type.Optional(Type.String()),
    by: Type.String(),
    at: Type.String({ format: 'date-time' }),
  },
  { $id: 'OfficeRuleChange', ...closed },
);
export type OfficeRuleChange = Static<typeof OfficeRuleChange>;

export const OfficeRuleView = Type.Object(
  {
    ...OfficeRuleDefinition.properties,
    /** What holds today, and from where. */
    value: OfficeRuleValue,
    origin: Origin,
    /** The next change that is decided already. */
    planned: Type.Optional(Type.Object({ value: OfficeRuleValue, from: DayText, unitName: Type.String() }, closed)),
    /** Decisions of this very unit, newest first. */
    history: Type.Array(OfficeRuleChange),
  },
  { $id: 'OfficeRuleView', ...closed },
);
export type OfficeRuleView = Static<typeof OfficeRuleView>;

export const OfficeRuleQuery = Type.Object(
  { unitId: Type.Optional(Type.String({ format: 'uuid' })) },
  { $id: 'OfficeRuleQuery', ...closed },
);
export type OfficeRuleQuery = Static<typeof OfficeRuleQuery>;

/** The rules of one unit, and the units whose rules the asking person may change. */
export const OfficeRuleSheet = Type.Object(
  {
    unit: Type.Object({ id: Type.String({ format: 'uuid' }), name: Type.String() }, closed),
    /** First day from which a change may hold. */
    earliest: DayText,
    items: Type.Array(OfficeRuleView),
    units: Type.Array(
      Type.Object({ id: Type.String({ format: 'uuid' }), name: Type.String(), decided: Type.Integer({ minimum: 0 }) }, closed),
    ),
  },
  { $id: 'OfficeRuleSheet', ...closed },
);
export type OfficeRuleSheet = Static<typeof OfficeRuleSheet>;

/** Decides a rule of a unit and of those below it that have not decided themselves. Without `value`: as above again. */
export const ChangeOfficeRule = Type.Object(
  {
    unitId: Type.String({ format: 'uuid' }),
    key: ruleKey,
    value: Type.Optional(OfficeRuleValue),
    from: DayText,
    reason: Type.String({
      minLength: 10,
      maxLength: 500,
      pattern: '\\S',
      examples: ['Phường mở thêm ca chiều theo đề nghị của người dân.'],
    }),
    basis: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', examples: ['Quyết định 12/QĐ-UBND'] })),
  },
  { $id: 'ChangeOfficeRule', ...closed },
);
export type ChangeOfficeRule = Static<typeof ChangeOfficeRule>;

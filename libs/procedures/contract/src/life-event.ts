import { Type, type Static } from '@sinclair/typebox';
import { Logic } from './condition.js';
import { FieldOption } from './form-definition.js';
import { LocalText } from './local-text.js';

const closed = { additionalProperties: false };
const Key = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 });
const ProcedureCode = Type.String({ pattern: '^\\d\\.\\d{6}$' });
/** By procedure code: the key of a field or paper there. */
const KeyByCode = Type.Record(ProcedureCode, Key, { minProperties: 2 });

/** What a form of several procedures is called where the code of one procedure stands: `sk-` and the key of the life event. */
const CODE = /^sk-[a-z]+(?:-[a-z]+)*$/;
export const lifeEventCode = (key: string): string => `sk-${key}`;
/** The key in such a code; undefined for the code of a procedure. */
export const lifeEventOf = (code: string): string | undefined => (CODE.test(code) ? code.slice(3) : undefined);

/** A question of the event itself, which decides what is filed: a choice or yes and no. */
export const LifeEventQuestion = Type.Object(
  {
    key: Key,
    title: LocalText,
    hint: Type.Optional(LocalText),
    widget: Type.Union([Type.Literal('yesno'), Type.Literal('choice')]),
    options: Type.Optional(Type.Array(FieldOption, { minItems: 2 })),
    when: Type.Optional(Logic),
  },
  { $id: 'LifeEventQuestion', ...closed },
);
export type LifeEventQuestion = Static<typeof LifeEventQuestion>;

/** A procedure that belongs to an event. */
export const LifeEventProcedure = Type.Object(
  {
    code: ProcedureCode,
    /** What it is for in this event: "Giấy tờ đầu tiên của con". */
    why: LocalText,
    /** Filed only while this holds; speaks about the event's own questions. */
    when: Type.Optional(Logic),
    /** In words, for the page that nobody has answered yet. */
    whenText: Type.Optional(LocalText),
    /** Fields of the procedure that the event answers by itself and nobody is asked; `null` for one that cannot have an answer yet. */
    given: Type.Optional(Type.Record(Key, Type.Union([Type.String({ maxLength: 200 }), Type.Boolean(), Type.Number(), Type.Null()]))),
    /** Never filed together with the others, and why: it needs their result, or somebody has to come. */
    later: Type.Optional(LocalText),
  },
  { $id: 'LifeEventProcedure', ...closed },
);
export type LifeEventProcedure = Static<typeof LifeEventProcedure>;

/**
 * Something that happens in a life and needs several procedures. `sharedFields` and `sharedPapers` say which fields and papers of the
 * procedures are the same thing: the first procedure that asks has it asked, the others are given the answer.
 */
export const LifeEvent = Type.Object(
  {
    key: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 28 }),
    title: LocalText,
    summary: LocalText,
    icon: Type.String({ maxLength: 30 }),
    questions: Type.Array(LifeEventQuestion),
    procedures: Type.Array(LifeEventProcedure, { minItems: 1 }),
    /** Keys that mean the same in every procedure of the event that has them. */
    sharedKeys: Type.Array(Key),
    sharedFields: Type.Array(KeyByCode),
    sharedPapers: Type.Array(KeyByCode),
  },
  { $id: 'LifeEvent', ...closed },
);
export type LifeEvent = Static<typeof LifeEvent>;

/** `_national/life-events.json` */
export const LifeEventFile = Type.Object({ note: Type.Optional(Type.String()), events: Type.Array(LifeEvent) }, closed);
export type LifeEventFile = Static<typeof LifeEventFile>;

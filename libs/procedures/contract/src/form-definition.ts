import { Type, type Static } from '@sinclair/typebox';
import { Logic } from './condition.js';
import { LocalText } from './local-text.js';

const Key = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 });
const closed = { additionalProperties: false };

/** How a field is asked. `date` is three inputs (day, month, year); `number` is whole; `repeat` asks `itemFields` for each row. */
export const Widget = Type.Union(
  ['text', 'textarea', 'date', 'choice', 'select', 'yesno', 'citizenId', 'phone', 'address', 'number', 'repeat'].map((name) =>
    Type.Literal(name as WidgetName),
  ),
  { $id: 'Widget' },
);
export type WidgetName =
  'text' | 'textarea' | 'date' | 'choice' | 'select' | 'yesno' | 'citizenId' | 'phone' | 'address' | 'number' | 'repeat';

/** One allowed value of a `choice` (all shown) or `select` (searchable list). */
export const FieldOption = Type.Object(
  { value: Type.String({ maxLength: 60 }), label: LocalText, hint: Type.Optional(LocalText) },
  { $id: 'FieldOption', ...closed },
);
export type FieldOption = Static<typeof FieldOption>;

/**
 * Where a first value comes from, so that nothing is typed twice. `from` is `account.fullName`, `profile.<attribute>` (fullName,
 * citizenId, birthDate, sex, address), `receiving.commune` (an address in the commune that receives the dossier), `const.<value>` or
 * `answers.<key>`; `when` limits it.
 */
export const Prefill = Type.Object({ from: Type.String({ maxLength: 80 }), when: Type.Optional(Logic) }, { $id: 'Prefill', ...closed });
export type Prefill = Static<typeof Prefill>;

const fieldBase = {
  key: Key,
  label: LocalText,
  hint: Type.Optional(LocalText),
  /** Missing while its page is shown is a fault; without it the field is "(không bắt buộc)". */
  required: Type.Boolean(),
  /** Shown only while this holds. */
  when: Type.Optional(Logic),
  options: Type.Optional(Type.Array(FieldOption, { minItems: 2 })),
  prefill: Type.Optional(Type.Array(Prefill)),
  /** Says that the question may be left out, and what then happens: "Mẹ chưa có số căn cước". */
  skip: Type.Optional(Type.Object({ label: LocalText, hint: LocalText }, closed)),
  /** What stands after the number: "bản", "người". */
  unit: Type.Optional(LocalText),
};

/** A field of a row in a repeated group. */
export const ItemField = Type.Object({ ...fieldBase, widget: Widget }, { $id: 'ItemField', ...closed });
export type ItemField = Static<typeof ItemField>;

/** A field of the form. Its key is the key of the answer and of the property in the JSON Schema. */
export const FormField = Type.Object(
  {
    ...fieldBase,
    widget: Widget,
    /** Fields of a row, for `repeat`. */
    itemFields: Type.Optional(Type.Array(ItemField, { minItems: 1 })),
    /** What one row is called, for `repeat`: "Thành viên". */
    itemLabel: Type.Optional(LocalText),
  },
  { $id: 'FormField', ...closed },
);
export type FormField = Static<typeof FormField>;

/** One question, one page. A page with `papers` is for sending those papers; it is shown when one of them is asked for. */
export const FormPage = Type.Object(
  {
    key: Key,
    /** The question itself: "Con sinh ngày nào?". */
    title: LocalText,
    hint: Type.Optional(LocalText),
    /** "Vì sao cần số này?" */
    why: Type.Optional(LocalText),
    when: Type.Optional(Logic),
    fields: Type.Array(FormField),
    papers: Type.Optional(Type.Array(Key, { minItems: 1 })),
  },
  { $id: 'FormPage', ...closed },
);
export type FormPage = Static<typeof FormPage>;

/** A chapter of the form; the task list and the check page are grouped by it. */
export const FormSection = Type.Object(
  { key: Key, title: LocalText, pages: Type.Array(FormPage, { minItems: 1 }) },
  { $id: 'FormSection', ...closed },
);
export type FormSection = Static<typeof FormSection>;

/** A rule across fields that JSON Schema cannot say. Broken when `check` does not hold while `when` does and every field in `needs` has an answer. */
export const FormRule = Type.Object(
  {
    key: Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 }),
    /** The field at which the fault is shown. */
    field: Key,
    needs: Type.Array(Key, { minItems: 1 }),
    when: Type.Optional(Logic),
    check: Logic,
    message: LocalText,
  },
  { $id: 'FormRule', ...closed },
);
export type FormRule = Static<typeof FormRule>;

/**
 * A form: `schema` (JSON Schema 2020-12) says what an answer may be, `sections` how it is asked, `rules` what must agree.
 * Which answers are required follows from the pages that are shown, so the schema itself has no `required` at its top.
 */
export const FormDefinition = Type.Object(
  {
    schema: Type.Unsafe<AnswerSchema>(Type.Object({}, { description: 'JSON Schema 2020-12, additionalProperties false' })),
    sections: Type.Array(FormSection, { minItems: 1 }),
    rules: Type.Array(FormRule),
    /** The statement that is ticked before sending; never ticked beforehand. */
    declaration: LocalText,
  },
  { $id: 'FormDefinition', ...closed },
);
export type FormDefinition = Static<typeof FormDefinition>;

/** A JSON Schema node as used in forms; `x-messages` says what is wrong, by keyword. */
export interface AnswerSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly items?: AnswerSchema;
  readonly 'x-messages'?: Readonly<Record<string, LocalText>>;
}

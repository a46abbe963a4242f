import type { AnswerSchema, FormField, ItemField, ProcedureDefinition, WidgetName } from '@tinhso/procedures-contract';

const address: AnswerSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['provinceCode', 'communeCode'],
  properties: {
    provinceCode: { type: 'string', pattern: '^\\d{2}$' },
    communeCode: { type: 'string', pattern: '^\\d{5}$' },
    detail: { type: 'string', minLength: 1, maxLength: 200 },
  },
  'x-messages': { required: { vi: 'Chọn tỉnh và xã, phường.', en: 'Choose the province and the commune.' } },
};

/** What an answer may be when nobody has said more about it. */
const plain: Record<WidgetName, AnswerSchema> = {
  text: { type: 'string', minLength: 1, maxLength: 200 },
  textarea: { type: 'string', minLength: 1, maxLength: 1000 },
  date: { type: 'string', format: 'date' },
  choice: { type: 'string' },
  select: { type: 'string' },
  yesno: { type: 'boolean' },
  citizenId: {
    type: 'string',
    pattern: '^\\d{12}$',
    'x-messages': { pattern: { vi: 'Số căn cước phải có 12 chữ số.', en: 'An ID number has 12 digits.' } },
  },
  phone: {
    type: 'string',
    pattern: '^0[35789]\\d{8}$',
    'x-messages': {
      pattern: { vi: 'Số điện thoại di động có 10 chữ số, bắt đầu bằng 0.', en: 'A mobile number has 10 digits and begins with 0.' },
    },
  },
  address,
  number: { type: 'integer', minimum: 0, maximum: 999_999 },
  repeat: { type: 'array', minItems: 1, maxItems: 20 },
};

/** Whether a node was made for a question of this kind; what was said about one kind means nothing for another. */
function fits(node: AnswerSchema, widget: WidgetName): boolean {
  if (node.type !== plain[widget].type) return false;
  if (widget === 'date') return node.format === 'date';
  if (widget === 'citizenId' || widget === 'phone') return typeof node.pattern === 'string' && node.pattern.includes('\\d');
  if (widget === 'text' || widget === 'textarea')
    return (
      node.format === undefined &&
      node.enum === undefined &&
      node.pattern !== plain.citizenId.pattern &&
      node.pattern !== plain.phone.pattern
    );
  return true;
}

/** The schema of one answer: what was laid down by hand before stays, options and the fields of rows are those of the field. */
export function answerSchemaOf(field: FormField | ItemField, before: AnswerSchema | undefined): AnswerSchema {
  const node = before && fits(before, field.widget) ? before : plain[field.widget];
  if (field.options && (field.widget === 'choice' || field.widget === 'select'))
    return { ...node, enum: field.options.map((option) => option.value) };
  const items = 'itemFields' in field ? field.itemFields : undefined;
  if (field.widget !== 'repeat') return node;
  const properties = propertiesOf(items ?? [], node.items?.properties);
  return { ...node, items: { type: 'object', additionalProperties: false, ...node.items, properties } };
}

function propertiesOf(
  fields: readonly (FormField | ItemField)[],
  before: Readonly<Record<string, AnswerSchema>> | undefined,
): Readonly<Record<string, AnswerSchema>> {
  return Object.fromEntries(fields.map((field) => [field.key, answerSchemaOf(field, before?.[field.key])]));
}

/** The definition with the schema that follows from its fields, so that nobody writes one by hand. The same definition when it follows already. */
export function withSchema(definition: ProcedureDefinition): ProcedureDefinition {
  const { schema, sections } = definition.form;
  const fields = sections.flatMap((section) => section.pages.flatMap((page) => page.fields));
  const properties = propertiesOf(fields, schema.properties);
  if (schema.additionalProperties === false && sameJson(properties, schema.properties)) return definition;
  const next: AnswerSchema = { ...schema, type: 'object', additionalProperties: false, properties };
  return { ...definition, form: { ...definition.form, schema: next } };
}

/** Whether two values say the same, whatever the order of their members. */
function sameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => name in right && sameJson(left[name], right[name]));
}

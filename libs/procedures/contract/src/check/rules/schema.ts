import type { AnswerSchema, FormField, ItemField, WidgetName } from '../../form-definition.js';
import type { CheckFault } from '../fault.js';
import { fault } from '../make-fault.js';
import type { CheckRule } from './rule.js';

const TYPES: Readonly<Record<WidgetName, readonly string[]>> = {
  text: ['string'],
  textarea: ['string'],
  date: ['string'],
  choice: ['string'],
  select: ['string'],
  yesno: ['boolean'],
  citizenId: ['string'],
  phone: ['string'],
  address: ['object'],
  number: ['integer', 'number'],
  repeat: ['array'],
};
/** What the widgets send; a pattern that refuses it refuses everybody. */
const SENT: Partial<Record<WidgetName, string>> = { citizenId: '008199000123', phone: '0912345678' };
const PAIRS = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minimum', 'maximum'],
] as const;

function patternOf(node: AnswerSchema): RegExp | undefined {
  try {
    return typeof node.pattern === 'string' ? new RegExp(node.pattern, 'u') : undefined;
  } catch {
    return undefined;
  }
}

function nodeFaults(field: FormField | ItemField, node: AnswerSchema | undefined, path: string): CheckFault[] {
  if (!node) return [];
  const faults: CheckFault[] = [];
  const say = (code: string, keyword: string, vi: string, en: string) =>
    faults.push(fault(code, `${path}/${keyword}`, `“${field.label.vi}”: ${vi}.`, `“${field.label.en}”: ${en}.`));
  if (!TYPES[field.widget].includes(String(node.type)))
    say('schema-type', 'type', 'kiểu dữ liệu không hợp với cách hỏi', 'the type does not fit the way it is asked');
  if (field.widget === 'date' && node.format !== 'date')
    say('schema-type', 'format', 'phải có dạng ngày', 'must have the format of a date');
  for (const [least, most] of PAIRS) {
    if (typeof node[least] === 'number' && typeof node[most] === 'number' && node[least] > node[most])
      say(
        'schema-empty',
        least,
        'giới hạn dưới lớn hơn giới hạn trên, không câu trả lời nào đúng',
        'the least is more than the most: no answer is right',
      );
  }
  const pattern = patternOf(node);
  const sent = SENT[field.widget];
  if (typeof node.pattern === 'string' && !pattern)
    say('schema-pattern', 'pattern', 'mẫu kiểm tra không đọc được', 'the pattern cannot be read');
  else if (pattern && sent !== undefined && !pattern.test(sent))
    say('schema-empty', 'pattern', `mẫu kiểm tra không nhận “${sent}”`, `the pattern refuses “${sent}”`);
  const text = field.widget === 'text' || field.widget === 'textarea';
  if (text && typeof node.maxLength !== 'number')
    say('schema-unbounded', 'maxLength', 'chưa có độ dài tối đa', 'there is no greatest length');
  if (field.widget === 'repeat' && typeof node.maxItems !== 'number')
    say('schema-unbounded', 'maxItems', 'chưa có số dòng tối đa', 'there is no greatest number of rows');
  if (field.widget === 'address' && !(node.properties?.provinceCode && node.properties.communeCode))
    say('schema-type', 'properties', 'địa chỉ phải có mã tỉnh và mã xã', 'an address has a province and a commune');
  if ('itemFields' in field)
    for (const item of field.itemFields ?? [])
      faults.push(...nodeFaults(item, node.items?.properties?.[item.key], `${path}/items/properties/${item.key}`));
  return faults;
}

/** What the schema allows is what the question can be answered with, and it allows something. */
export const schemaFitsTheQuestions: CheckRule = ({ definition, fields }) =>
  [...fields.values()].flatMap(({ field }) =>
    nodeFaults(field, definition.form.schema.properties?.[field.key], `/form/schema/properties/${field.key}`),
  );

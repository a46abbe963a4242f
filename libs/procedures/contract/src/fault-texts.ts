import type { AnswerFault } from './answers.js';
import type { AnswerSchema, ItemField } from './form-definition.js';
import type { LocalText } from './local-text.js';

type Params = Readonly<Record<string, unknown>>;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What is said when a form's own `x-messages` has nothing for a keyword. */
function generalText(keyword: string, params: Params): LocalText {
  switch (keyword) {
    case 'required':
    case 'minLength':
    case 'minItems':
      return { vi: 'Câu này cần có câu trả lời.', en: 'This question needs an answer.' };
    case 'maxLength':
      return {
        vi: `Viết ngắn hơn, nhiều nhất ${String(params.limit)} ký tự.`,
        en: `Make this shorter, at most ${String(params.limit)} characters.`,
      };
    case 'minimum':
      return { vi: `Nhập số từ ${String(params.limit)} trở lên.`, en: `Enter a number of ${String(params.limit)} or more.` };
    case 'maximum':
      return { vi: `Nhập số không quá ${String(params.limit)}.`, en: `Enter a number of ${String(params.limit)} or less.` };
    case 'maxItems':
      return { vi: `Nhiều nhất ${String(params.limit)} dòng.`, en: `At most ${String(params.limit)} rows.` };
    case 'enum':
    case 'const':
    case 'oneOf':
      return { vi: 'Chọn một trong các lựa chọn đã cho.', en: 'Choose one of the options.' };
    case 'format':
      return params.format === 'date'
        ? {
            vi: 'Ngày này không có thật. Nhập ngày, tháng, năm, ví dụ 15/11/2026.',
            en: 'This is not a real date. Enter day, month and year, for example 15/11/2026.',
          }
        : { vi: 'Chưa đúng dạng.', en: 'This is not in the right form.' };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { vi: 'Hồ sơ này không có câu hỏi đó.', en: 'This application has no such question.' };
    default:
      return { vi: 'Câu trả lời chưa đúng.', en: 'This answer is not right.' };
  }
}

/** The text for a broken keyword of a schema node: the node's own message, else a general one. `params` as ajv gives them. */
export function faultText(node: AnswerSchema | undefined, keyword: string, params: Params = {}): LocalText {
  return node?.['x-messages']?.[keyword] ?? generalText(keyword, params);
}

/** The fault of a shown, required field without an answer. */
export function requiredFault(pointer: string, field: ItemField): AnswerFault {
  const verb = field.options || field.widget === 'yesno' ? { vi: 'Chọn', en: 'Choose' } : { vi: 'Nhập', en: 'Enter' };
  return {
    pointer,
    code: 'required',
    message: { vi: `${verb.vi} ${lower(field.label.vi)}.`, en: `${verb.en} ${lower(field.label.en)}.` },
  };
}

/** The schema node that a JSON pointer into the answers leads to, e.g. `/members/0/fullName`. */
export function schemaAt(schema: AnswerSchema, pointer: string): AnswerSchema | undefined {
  let node: AnswerSchema | undefined = schema;
  for (const step of pointer.split('/').slice(1)) {
    node = /^\d+$/.test(step) && node?.items ? node.items : node?.properties?.[step];
  }
  return node;
}

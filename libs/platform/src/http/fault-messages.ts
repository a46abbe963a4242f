import type { Locale } from '../context/request-context.js';

type Params = Record<string, unknown>;
const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const MESSAGES: Record<string, (p: Params) => Record<Locale, string>> = {
  required: () => ({ vi: 'Cần có mục này', en: 'This field is required' }),
  additionalProperties: () => ({ vi: 'Mục này không có trong biểu mẫu', en: 'This field is not known here' }),
  unevaluatedProperties: () => ({ vi: 'Mục này không có trong biểu mẫu', en: 'This field is not known here' }),
  type: (p) => ({ vi: `Giá trị phải thuộc kiểu ${text(p.type)}`, en: `Must be of type ${text(p.type)}` }),
  minLength: (p) => ({
    vi: p.limit === 1 ? 'Không được để trống' : `Cần ít nhất ${text(p.limit)} ký tự`,
    en: p.limit === 1 ? 'Must not be empty' : `At least ${text(p.limit)} characters`,
  }),
  maxLength: (p) => ({ vi: `Không quá ${text(p.limit)} ký tự`, en: `At most ${text(p.limit)} characters` }),
  minimum: (p) => ({ vi: `Không nhỏ hơn ${text(p.limit)}`, en: `Not less than ${text(p.limit)}` }),
  maximum: (p) => ({ vi: `Không lớn hơn ${text(p.limit)}`, en: `Not more than ${text(p.limit)}` }),
  minItems: (p) => ({ vi: `Cần ít nhất ${text(p.limit)} mục`, en: `At least ${text(p.limit)} items` }),
  maxItems: (p) => ({ vi: `Không quá ${text(p.limit)} mục`, en: `At most ${text(p.limit)} items` }),
  enum: () => ({ vi: 'Giá trị không nằm trong danh sách', en: 'Not one of the allowed values' }),
  const: () => ({ vi: 'Giá trị này không được chấp nhận', en: 'This value is not accepted' }),
  pattern: () => ({ vi: 'Chưa đúng dạng', en: 'Not in the expected form' }),
  format: (p) => ({ vi: `Chưa đúng dạng ${text(p.format)}`, en: `Not a valid ${text(p.format)}` }),
};

/** An ajv keyword fault as one sentence. `coded` is `keyword:paramsJson`, as the schema binding writes it. */
export function faultMessage(coded: string, locale: Locale): string {
  const at = coded.indexOf(':');
  const keyword = at < 0 ? coded : coded.slice(0, at);
  const message = MESSAGES[keyword];
  if (!message) return locale === 'vi' ? 'Giá trị không hợp lệ' : 'Not valid';
  return message(at < 0 ? {} : (JSON.parse(coded.slice(at + 1)) as Params))[locale];
}

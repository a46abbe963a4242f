import type { LocalText } from '../local-text.js';

export type Named = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Named => typeof value === 'object' && value !== null && !Array.isArray(value);

/** By what something in a list is known: its key, its value (an option), or where it leads (a route). */
export function keyOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const key = value.key ?? value.value ?? value.to ?? value.for;
  return typeof key === 'string' ? key : undefined;
}

const text = (vi: string, en: string): LocalText => ({ vi, en });

/** Parts of a definition as people call them. */
const WORDS: Readonly<Record<string, LocalText>> = {
  form: text('Biểu mẫu', 'Form'),
  schema: text('Kiểu dữ liệu', 'Schema'),
  properties: text('Câu hỏi', 'Questions'),
  sections: text('Phần', 'Sections'),
  pages: text('Trang', 'Pages'),
  fields: text('Câu hỏi', 'Questions'),
  itemFields: text('Câu hỏi của một dòng', 'Questions of a row'),
  options: text('Lựa chọn', 'Options'),
  rules: text('Quy tắc', 'Rules'),
  papers: text('Giấy tờ', 'Papers'),
  fees: text('Lệ phí', 'Fees'),
  steps: text('Các bước', 'Steps'),
  routes: text('Hướng đi', 'Ways'),
  waits: text('Việc chờ', 'Waits'),
  consultations: text('Lấy ý kiến', 'Consultations'),
  result: text('Kết quả', 'Result'),
  layout: text('Bố cục', 'Layout'),
  blocks: text('Nội dung', 'Blocks'),
  officeFields: text('Cơ quan ghi thêm', 'Added by the office'),
  facts: text('Dữ liệu đối chiếu', 'Facts'),
  contents: text('Nguồn nội dung', 'Contents'),
  coSigners: text('Người ký cùng', 'Co-signers'),
  eligibility: text('Kiểm tra điều kiện', 'Eligibility'),
  title: text('Tên', 'Title'),
  shortTitle: text('Tên ngắn', 'Short title'),
  summary: text('Tóm tắt', 'Summary'),
  label: text('Nhãn', 'Label'),
  hint: text('Gợi ý', 'Hint'),
  help: text('Hướng dẫn', 'Help'),
  when: text('Điều kiện', 'Condition'),
  check: text('Phép kiểm tra', 'Check'),
  amount: text('Số tiền', 'Amount'),
  percent: text('Phần thời hạn', 'Share of time'),
  role: text('Vai trò', 'Role'),
  unit: text('Đơn vị', 'Unit'),
  required: text('Bắt buộc', 'Required'),
  validFrom: text('Hiệu lực từ', 'Valid from'),
  validTo: text('Đến hết', 'Valid until'),
  channels: text('Hình thức nộp', 'Channels'),
  time: text('Thời hạn', 'Time limit'),
  days: text('Số ngày', 'Days'),
  legalBasis: text('Căn cứ pháp lý', 'Legal basis'),
  version: text('Phiên bản', 'Version'),
  vi: text('tiếng Việt', 'Vietnamese'),
  en: text('tiếng Anh', 'English'),
};

const localOf = (value: unknown): LocalText | undefined =>
  isObject(value) && typeof value.vi === 'string' && typeof value.en === 'string' ? { vi: value.vi, en: value.en } : undefined;

/** One step of a path in words: the name of the thing there, else what such a part is called, else the key itself. */
export function segmentText(segment: string, thing: unknown): LocalText {
  const named = isObject(thing) ? (localOf(thing.label) ?? localOf(thing.title)) : undefined;
  return named ?? WORDS[segment] ?? { vi: segment, en: segment };
}

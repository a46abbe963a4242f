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
  code: text('Mã', 'Code'),
  field: text('Lĩnh vực', 'Field'),
  decision: text('Quyết định công bố', 'Decision'),
  source: text('Nguồn', 'Source'),
  competence: text('Thẩm quyền', 'Competence'),
  unitKind: text('Loại cơ quan', 'Kind of office'),
  unitName: text('Tên cơ quan', 'Name of the office'),
  applicant: text('Người nộp', 'Applicant'),
  fullName: text('Họ và tên', 'Full name'),
  citizenId: text('Số căn cước', 'ID number'),
  address: text('Địa chỉ', 'Address'),
  phone: text('Điện thoại', 'Phone'),
  email: text('Thư điện tử', 'E-mail'),
  requiredAssurance: text('Mức xác thực', 'Level of proof'),
  mode: text('Cách tính', 'Way of counting'),
  hours: text('Số giờ', 'Hours'),
  months: text('Số tháng', 'Months'),
  timeUncertain: text('Thời hạn chưa rõ', 'Time not known'),
  timeNote: text('Ghi chú thời hạn', 'Note on the time'),
  minutesToFill: text('Số phút khai', 'Minutes to fill in'),
  key: text('Khóa', 'Key'),
  count: text('Số lượng', 'Count'),
  per: text('Tính theo', 'Charged per'),
  note: text('Ghi chú', 'Note'),
  feeSummary: text('Tóm tắt lệ phí', 'Fees in short'),
  kind: text('Loại', 'Kind'),
  whenText: text('Khi nào cần', 'When it is needed'),
  accepted: text('Loại tệp nhận', 'Accepted files'),
  maxBytes: text('Dung lượng tối đa', 'Largest size'),
  maxFiles: text('Số tệp tối đa', 'Most files'),
  wallet: text('Lấy từ ví giấy tờ', 'From the wallet'),
  kinds: text('Các loại', 'Kinds'),
  expired: text('Nhận bản hết hạn', 'Expired ones accepted'),
  value: text('Giá trị', 'Value'),
  why: text('Vì sao hỏi', 'Why it is asked'),
  prefill: text('Điền sẵn', 'Filled in from'),
  from: text('Lấy từ', 'From'),
  skip: text('Được bỏ qua', 'May be skipped'),
  widget: text('Cách hỏi', 'Way of asking'),
  itemLabel: text('Tên một dòng', 'Name of a row'),
  needs: text('Cần có câu', 'Answers it needs'),
  message: text('Lời báo', 'Message'),
  declaration: text('Lời cam đoan', 'Declaration'),
  status: text('Trạng thái', 'Status'),
  name: text('Tên', 'Name'),
  to: text('Đến', 'To'),
  silence: text('Khi không trả lời', 'When nobody answers'),
  for: text('Chờ ai', 'Waits for'),
  owner: text('Người theo dõi', 'Who watches it'),
  onExpiry: text('Khi hết hạn', 'When time is over'),
  template: text('Mẫu kết quả', 'Template'),
  validMonths: text('Số tháng có giá trị', 'Months of validity'),
  number: text('Số', 'Number'),
  below: text('Phần dưới', 'Below'),
  preamble: text('Mở đầu', 'Preamble'),
  text: text('Nội dung', 'Text'),
  strong: text('In đậm', 'Bold'),
  half: text('Nửa dòng', 'Half a line'),
  of: text('Của', 'Of'),
  columns: text('Các cột', 'Columns'),
  item: text('Mục', 'Item'),
  share: text('Độ rộng', 'Share'),
  items: text('Các mục', 'Items'),
  recipients: text('Nơi nhận', 'Recipients'),
  answer: text('Câu trả lời', 'Answer'),
  raw: text('Giá trị gốc', 'Raw value'),
  type: text('Kiểu', 'Type'),
  path: text('Đường dẫn', 'Path'),
  default: text('Mặc định', 'Default'),
  today: text('Ngày hôm nay', 'Today'),
  exposure: text('Mức công khai', 'Exposure'),
  sees: text('Được xem', 'Sees'),
  person: text('Người ký', 'Person'),
  questions: text('Câu hỏi', 'Questions'),
  outcomes: text('Kết luận', 'Outcomes'),
  verdict: text('Kết luận', 'Verdict'),
  reason: text('Lý do', 'Reason'),
  remedy: text('Cách khắc phục', 'Remedy'),
  procedure: text('Thủ tục', 'Procedure'),
  vi: text('tiếng Việt', 'Vietnamese'),
  en: text('tiếng Anh', 'English'),
};

const localOf = (value: unknown): LocalText | undefined =>
  isObject(value) && typeof value.vi === 'string' && typeof value.en === 'string' ? { vi: value.vi, en: value.en } : undefined;

/** Whether a part of a definition has a name of its own. */
export const hasWord = (segment: string): boolean => segment in WORDS;

/** One step of a path in words: the name of the thing there, else what such a part is called, else the key itself. */
export function segmentText(segment: string, thing: unknown): LocalText {
  const named = isObject(thing) ? (localOf(thing.label) ?? localOf(thing.title)) : undefined;
  return named ?? WORDS[segment] ?? { vi: segment, en: segment };
}

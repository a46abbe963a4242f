/** What a recorded act was to the person whose data it touched. */
export const accessKinds = ['read', 'change', 'search', 'refused'] as const;
export type AccessKind = (typeof accessKinds)[number];

interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Ending of the action of an attempt that was refused. */
export const DENIED = '-denied';

/** Acts in the words of the people they concern. An act that is not listed is told by its own name. */
const actionTexts: Readonly<Record<string, Text>> = {
  'dossier.read': { vi: 'Xem hồ sơ', en: 'Looked at a dossier' },
  'dossier.reveal': { vi: 'Xem số định danh cá nhân', en: 'Looked at personal numbers' },
  'dossier.submitted': { vi: 'Nộp hồ sơ', en: 'Submitted a dossier' },
  'dossier.accepted': { vi: 'Tiếp nhận hồ sơ', en: 'Received the dossier' },
  'dossier.refused': { vi: 'Từ chối tiếp nhận hồ sơ', en: 'Refused the dossier' },
  'dossier.supplement_requested': { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Asked for supplements' },
  'dossier.supplemented': { vi: 'Bổ sung hồ sơ', en: 'Supplemented the dossier' },
  'dossier.started': { vi: 'Bắt đầu xử lý hồ sơ', en: 'Began to process the dossier' },
  'dossier.review_requested': { vi: 'Trình ký kết quả', en: 'Handed the result in for signature' },
  'dossier.sent_back': { vi: 'Trả lại kết quả để sửa', en: 'Sent the result back to be mended' },
  'dossier.signature_requested': { vi: 'Ký kết quả', en: 'Signed the result' },
  'dossier.signed': { vi: 'Hoàn tất kết quả', en: 'Finished the result' },
  'dossier.returned': { vi: 'Trả kết quả', en: 'Handed the result over' },
  'dossier.withdrawn': { vi: 'Rút hồ sơ', en: 'Withdrew the dossier' },
  'dossier.search': { vi: 'Tìm hồ sơ của bạn theo số', en: 'Looked for your dossiers by a number' },
  'dossier.corrected': { vi: 'Sửa hồ sơ đã nộp', en: 'Corrected the dossier' },
  'dossier.assigned': { vi: 'Phân công người xử lý', en: 'Gave the dossier to an officer' },
  'dossier.handed_over': { vi: 'Chuyển hồ sơ sang bước khác', en: 'Handed the dossier over' },
  'dossier.consulted': { vi: 'Xin ý kiến cơ quan khác', en: 'Asked another office' },
  'dossier.consultation_read': { vi: 'Xem câu hỏi về hồ sơ', en: 'Looked at a question about the dossier' },
  'dossier.consultation_closed': { vi: 'Thôi xin ý kiến', en: 'Took a question back' },
  'dossier.opinion': { vi: 'Trả lời câu hỏi về hồ sơ', en: 'Answered a question about the dossier' },
  'dossier.opinion_given': { vi: 'Ghi ý kiến của cơ quan được hỏi', en: 'Noted the other office’s opinion' },
  'dossier.payment_requested': { vi: 'Yêu cầu nộp phí, lệ phí', en: 'Asked for a payment' },
  'dossier.paid': { vi: 'Ghi nhận đã nộp phí, lệ phí', en: 'Noted the payment' },
  'dossier.promise_moved': { vi: 'Xin lỗi và hẹn lại', en: 'Apologised and gave a new date' },
  'dossier.stopped': { vi: 'Dừng giải quyết hồ sơ', en: 'Stopped the dossier' },
  'dossier.signature_failed': { vi: 'Ký số chưa thành công', en: 'Signing failed' },
  'dossier.rated': { vi: 'Đánh giá mức độ hài lòng', en: 'Rated the service' },
  'dossier.rating-read': { vi: 'Xem đánh giá của bạn', en: 'Read your rating' },
  'dossier.rating-answered': { vi: 'Trả lời đánh giá của bạn', en: 'Answered your rating' },
  'cosigning.invited': { vi: 'Mời cùng ký', en: 'Asked to co-sign' },
  'cosigning.reminded': { vi: 'Nhắc lời mời cùng ký', en: 'Reminded of an invitation to co-sign' },
  'cosigning.signed': { vi: 'Cùng ký hồ sơ', en: 'Co-signed an application' },
  'cosigning.declined': { vi: 'Từ chối cùng ký', en: 'Declined to co-sign' },
  'cosigning.withdrawn': { vi: 'Rút lời mời cùng ký', en: 'Took an invitation to co-sign back' },
  'cosigning.expired': { vi: 'Lời mời cùng ký hết hạn', en: 'An invitation to co-sign ran out' },
  'reception.begun': { vi: 'Bắt đầu nhập hồ sơ tại quầy', en: 'Began to take in an application' },
  'reception.read': { vi: 'Xem hồ sơ đang nhập tại quầy', en: 'Looked at an unfinished reception' },
  'reception.discarded': { vi: 'Bỏ hồ sơ đang nhập tại quầy', en: 'Threw an unfinished reception away' },
  'result.read': { vi: 'Mở kết quả', en: 'Opened a result' },
  'integrations.portal-dossier-filed': { vi: 'Nhận hồ sơ từ Cổng quốc gia', en: 'Took in a dossier of the national portal' },
  'organisation.rule-changed': { vi: 'Đổi quy tắc của đơn vị', en: 'Changed a rule of the office' },
  'draft.prefilled': { vi: 'Cho điền giúp từ thông tin đã có', en: 'Let known facts be filled in' },
  'draft.prefill-declined': { vi: 'Không cho điền giúp', en: 'Declined to have known facts filled in' },
  'file.read': { vi: 'Mở giấy tờ', en: 'Opened a paper' },
  'file.sent': { vi: 'Gửi giấy tờ', en: 'Sent a paper' },
  'file.deleted': { vi: 'Xóa giấy tờ', en: 'Deleted a paper' },
  'file.expired': { vi: 'Xóa tệp không dùng tới', en: 'Removed a file that was not used' },
  'document.read': { vi: 'Mở văn bản', en: 'Opened a document' },
  'document.issue': { vi: 'Lập văn bản', en: 'Made a document' },
  'document.request': { vi: 'Yêu cầu lập văn bản', en: 'Asked for a document' },
  'document.fail': { vi: 'Chưa lập được văn bản', en: 'Could not make a document' },
  'notification.sent': { vi: 'Gửi tin cho bạn', en: 'Sent you a message' },
  'wallet.read': { vi: 'Xem ví giấy tờ', en: 'Looked into the wallet' },
  'wallet.paper-added': { vi: 'Lưu giấy tờ vào ví', en: 'Put a paper into the wallet' },
  'wallet.paper-renamed': { vi: 'Đặt lại tên giấy tờ trong ví', en: 'Renamed a paper of the wallet' },
  'wallet.paper-removed': { vi: 'Bỏ giấy tờ khỏi ví', en: 'Took a paper out of the wallet' },
  'wallet.paper-used': { vi: 'Dùng giấy tờ trong ví cho hồ sơ', en: 'Handed a paper of the wallet to an application' },
  'wallet.reminders-on': { vi: 'Bật nhắc giấy tờ sắp hết hạn', en: 'Turned reminders of papers on' },
  'wallet.reminders-off': { vi: 'Tắt nhắc giấy tờ sắp hết hạn', en: 'Turned reminders of papers off' },
  'wallet.result-kept': { vi: 'Kết quả được đưa vào ví', en: 'A result was put into the wallet' },
  'obligation.opened': { vi: 'Báo khoản phải nộp', en: 'Told what is to be paid' },
  'obligation.cancelled': { vi: 'Bỏ khoản phải nộp', en: 'Dropped what was to be paid' },
  'payment.read': { vi: 'Xem một lần thanh toán', en: 'Looked at a payment' },
  'payment.counter_search': { vi: 'Tìm khoản phải nộp tại quầy', en: 'Looked up dues at the counter' },
  'transfer.read': { vi: 'Xem chuyển khoản chưa rõ', en: 'Looked at an unclear transfer' },
  'transfer.candidates': { vi: 'Tìm khoản cho một chuyển khoản', en: 'Searched what a transfer was for' },
  'transfer.assigned': { vi: 'Gán chuyển khoản vào khoản phải nộp', en: 'Gave a transfer to what it was for' },
  'transfer.to-return': { vi: 'Quyết định chuyển trả', en: 'Decided to send a transfer back' },
  'transfer.returned': { vi: 'Xác nhận đã chuyển trả', en: 'Said that a transfer is back' },
  'payment.search': { vi: 'Tìm thanh toán theo số điện thoại', en: 'Searched payments by phone' },
  'payment.redirected': { vi: 'Bắt đầu thanh toán', en: 'Began to pay' },
  'payment.pending': { vi: 'Ngân hàng đang xử lý thanh toán', en: 'The bank works on the payment' },
  'payment.unknown': { vi: 'Chưa rõ kết quả thanh toán', en: 'The outcome of the payment is unknown' },
  'payment.paid': { vi: 'Ghi nhận đã nộp', en: 'Recorded a payment' },
  'payment.paid_late': { vi: 'Ghi nhận tiền đến muộn', en: 'Recorded money that came late' },
  'payment.failed': { vi: 'Thanh toán không thành công', en: 'The payment failed' },
  'payment.expired': { vi: 'Thanh toán hết giờ', en: 'The payment timed out' },
  'payment.cancelled': { vi: 'Hủy thanh toán', en: 'Cancelled the payment' },
  'payment.refund_requested': { vi: 'Gửi lệnh hoàn tiền', en: 'Ordered a refund' },
  'payment.refunded': { vi: 'Hoàn tiền', en: 'Refunded' },
  'payment.part_refunded': { vi: 'Hoàn một phần tiền', en: 'Refunded a part' },
  'payment.refund_refused': { vi: 'Cổng thanh toán từ chối hoàn tiền', en: 'The gateway refused a refund' },
  'payment.refund_rejected': { vi: 'Đề nghị hoàn của lần thanh toán bị từ chối', en: 'A refund of a payment was not agreed to' },
  'payment.paid_out': { vi: 'Chi trả lại trực tiếp', en: 'Paid money back directly' },
  'payment.attention-cleared': { vi: 'Bỏ dấu cần xem của thanh toán', en: 'Took the mark off a payment' },
  'payment.exported': { vi: 'Xuất bảng thanh toán', en: 'Exported payments' },
  'ledger.exported': { vi: 'Xuất sổ cái', en: 'Exported the ledger' },
  'receipt.read': { vi: 'Mở biên lai', en: 'Opened a receipt' },
  'refund.proposed': { vi: 'Đề nghị hoàn tiền', en: 'Proposed a refund' },
  'refund.approved': { vi: 'Duyệt hoàn tiền', en: 'Agreed to a refund' },
  'refund.rejected': { vi: 'Không duyệt hoàn tiền', en: 'Did not agree to a refund' },
  'refund.retried': { vi: 'Gửi lại lệnh hoàn', en: 'Ordered a refund once more' },
  'refund.paid-out': { vi: 'Ghi nhận đã chi trả', en: 'Recorded that money was paid out' },
  'close.file-imported': { vi: 'Nhận tệp đối soát', en: 'Took a settlement file in' },
  'close.explained': { vi: 'Giải trình chênh lệch', en: 'Explained a difference' },
  'close.cash-counted': { vi: 'Ghi số kiểm đếm tiền mặt', en: 'Wrote down a cash count' },
  'close.locked': { vi: 'Khóa sổ ngày', en: 'Locked a day' },
  'person.search': { vi: 'Tra cứu người dân', en: 'Looked up a person' },
  'audit.search': { vi: 'Kiểm tra nhật ký', en: 'Searched the audit log' },
  'audit.flag-examined': { vi: 'Xem xét dấu hiệu bất thường', en: 'Examined an unusual sign' },
  'privacy.consent-given': { vi: 'Đồng ý một mục đích', en: 'Consented to a purpose' },
  'privacy.consent-withdrawn': { vi: 'Rút lại đồng ý', en: 'Withdrew a consent' },
  'privacy.use-stopped': { vi: 'Dừng một việc dùng dữ liệu của bạn', en: 'Stopped a use of your data' },
  'privacy.use-allowed': { vi: 'Cho dùng lại dữ liệu vào một việc', en: 'Allowed a use of data again' },
  'privacy.read-request': { vi: 'Xem yêu cầu của bạn về dữ liệu', en: 'Looked at your request about data' },
  'privacy.request_received': { vi: 'Gửi yêu cầu về dữ liệu', en: 'Sent a request about data' },
  'privacy.request_acknowledged': { vi: 'Xác nhận yêu cầu về dữ liệu', en: 'Acknowledged the request about data' },
  'privacy.request_extended': { vi: 'Gia hạn yêu cầu về dữ liệu', en: 'Extended the request about data' },
  'privacy.request_accepted': { vi: 'Chấp nhận yêu cầu về dữ liệu', en: 'Accepted the request about data' },
  'privacy.request_fulfilled': { vi: 'Thực hiện yêu cầu về dữ liệu', en: 'Carried out the request about data' },
  'privacy.request_refused': { vi: 'Không chấp nhận yêu cầu về dữ liệu', en: 'Refused the request about data' },
  'privacy.request_withdrawn': { vi: 'Rút yêu cầu về dữ liệu', en: 'Took the request about data back' },
  'privacy.export-asked': { vi: 'Yêu cầu bản sao dữ liệu', en: 'Asked for a copy of the data' },
  'privacy.export-made': { vi: 'Tạo bản sao dữ liệu', en: 'Made a copy of the data' },
  'privacy.export-fetched': { vi: 'Tải bản sao dữ liệu', en: 'Downloaded a copy of the data' },
  'privacy.erasure-asked': { vi: 'Yêu cầu xoá tài khoản', en: 'Asked for the account to be erased' },
  'privacy.erasure-undone': { vi: 'Huỷ việc xoá tài khoản', en: 'Undid the erasure' },
  'privacy.data-erased': { vi: 'Xoá dữ liệu', en: 'Erased data' },
  'privacy.erasure-done': { vi: 'Xoá xong tài khoản', en: 'Finished erasing the account' },
  'assistance.session-asked': { vi: 'Xin được làm giúp', en: 'Asked to assist' },
  'assistance.session-started': { vi: 'Bắt đầu phiên hỗ trợ', en: 'Began to assist' },
  'assistance.session-refused': { vi: 'Từ chối để người khác làm giúp', en: 'Refused to be assisted' },
  'assistance.session-ended': { vi: 'Kết thúc phiên hỗ trợ', en: 'Ended the assistance' },
  'assistance.filing-made': { vi: 'Làm giúp một hồ sơ, chờ bạn xác nhận', en: 'Prepared a dossier for you to confirm' },
  'assistance.filing-opened': { vi: 'Xem hồ sơ được làm giúp', en: 'Looked at what was prepared for you' },
  'assistance.filing-confirmed': { vi: 'Xác nhận nộp hồ sơ được làm giúp', en: 'Confirmed what was prepared for you' },
  'assistance.filing-taken-back': { vi: 'Lấy lại hồ sơ làm giúp để sửa', en: 'Took back what was prepared, to mend it' },
  'assistance.disowned': { vi: 'Báo không nhờ làm hồ sơ', en: 'Said that no help was asked for' },
  'assistance.member-added': { vi: 'Thêm vào tổ công nghệ số', en: 'Put on the roster of a digital team' },
  'assistance.member-ended': { vi: 'Đưa ra khỏi tổ công nghệ số', en: 'Taken off the roster of a digital team' },
  'assistance.case-read': { vi: 'Xem vụ việc báo không nhờ', en: 'Looked at the case about assistance' },
  'assistance.case-examined': { vi: 'Nhận xem xét vụ việc báo không nhờ', en: 'Took up the case about assistance' },
  'assistance.case-closed': { vi: 'Kết luận vụ việc báo không nhờ', en: 'Concluded the case about assistance' },
};

/** Names of recorded fields. Fields of a form are named by the case itself. */
const fieldTexts: Readonly<Record<string, Text>> = {
  answers: { vi: 'tờ khai', en: 'the form' },
  papers: { vi: 'giấy tờ đã gửi', en: 'papers sent' },
  content: { vi: 'ảnh hoặc tệp giấy tờ', en: 'photo or file of a paper' },
  fullName: { vi: 'họ tên', en: 'full name' },
  commune: { vi: 'nơi cư trú', en: 'place of residence' },
  statement: { vi: 'nội dung yêu cầu', en: 'words of the request' },
  phone: { vi: 'số điện thoại', en: 'phone number' },
  phoneMasked: { vi: 'số điện thoại (che bớt)', en: 'phone number (masked)' },
  email: { vi: 'e-mail', en: 'e-mail' },
  citizenId: { vi: 'số căn cước', en: 'citizen ID' },
  citizenIdMasked: { vi: 'số căn cước (che bớt)', en: 'citizen ID (masked)' },
  birthDate: { vi: 'ngày sinh', en: 'birth date' },
  dossiers: { vi: 'danh sách hồ sơ', en: 'list of dossiers' },
  entries: { vi: 'nhật ký xem dữ liệu', en: 'access log' },
};

/** Kind of an act, told from its name: `dossier.read-denied`, `person.search`, `file.read`. */
export function accessKindOf(action: string): AccessKind {
  if (action.endsWith(DENIED)) return 'refused';
  const verb = action.slice(action.indexOf('.') + 1);
  if (verb === 'search') return 'search';
  return /^(read|reveal|open|view|export|sent$)|[-_]read$/.test(verb) ? 'read' : 'change';
}

/** What an act is called; a refused one is called after what was attempted. */
export function actionText(action: string): Text {
  if (!action.endsWith(DENIED)) return actionTexts[action] ?? { vi: action, en: action };
  const { vi, en } = actionText(action.slice(0, -DENIED.length));
  return { vi: `${vi} (bị chặn)`, en: `${en} (refused)` };
}

/** Actions that a search may be narrowed to. */
export const knownActions: readonly string[] = [
  ...Object.keys(actionTexts),
  ...['dossier', 'file', 'document'].map((name) => `${name}.read${DENIED}`),
];

/** undefined for a field that only its form can name. */
export const fieldText = (field: string): Text | undefined => fieldTexts[field];

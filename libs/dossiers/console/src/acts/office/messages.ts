import { defineMessages } from '@tinhso/ui';

/** Words of the acts beside the main way: payment, stop, new date, hand-over, assignment, questions to others. */
export const messages = defineMessages({
  'dossiers.pay.what': {
    vi: 'Công dân được báo số tiền và lý do. Đồng hồ của cơ quan dừng đến khi thu được.',
    en: 'The citizen is told the sum and why. The office’s clock stands still until it is paid.',
  },
  'dossiers.pay.amount': { vi: 'Số tiền (đồng)', en: 'Amount (đồng)' },
  'dossiers.pay.reason': { vi: 'Thu khoản gì', en: 'What it is for' },
  'dossiers.pay.submit': { vi: 'Gửi yêu cầu nộp', en: 'Ask for the payment' },
  'dossiers.pay.faultAmount': { vi: 'Ghi số tiền, từ 1.000 đồng', en: 'Give the amount, at least 1,000 đồng' },
  'dossiers.pay.faultReason': { vi: 'Ghi rõ khoản thu, ít nhất 5 chữ', en: 'Say what it is for, at least 5 letters' },
  'dossiers.receipt.what': {
    vi: 'Thu {amount} rồi ghi số biên lai. Hồ sơ được giải quyết tiếp, hẹn trả lùi đúng số giờ đã chờ.',
    en: 'Take {amount} and note the receipt. Work goes on; the date moves by the hours waited.',
  },
  'dossiers.receipt.number': { vi: 'Số biên lai', en: 'Receipt number' },
  'dossiers.receipt.submit': { vi: 'Đã thu, giải quyết tiếp', en: 'Paid, go on' },
  'dossiers.receipt.fault': { vi: 'Ghi số biên lai, gồm chữ và số', en: 'Give the number of the receipt: letters and figures' },
  'dossiers.stop.what': {
    vi: 'Hồ sơ kết thúc không có kết quả. Công dân nhận thông báo dừng giải quyết (mẫu 05) do bạn ký.',
    en: 'The dossier ends without a result. The citizen gets the notice (form 05) with your signature.',
  },
  'dossiers.stop.submit': { vi: 'Dừng và ký thông báo', en: 'Stop and sign the notice' },
  'dossiers.promise.what': {
    vi: 'Công dân nhận phiếu xin lỗi và hẹn lại (mẫu 04) do bạn ký. Chỉ được hẹn lại một lần.',
    en: 'The citizen gets an apology with the new date (form 04) and your signature. It can be done once only.',
  },
  'dossiers.promise.late': {
    vi: 'Đã quá hẹn: phiếu xin lỗi sẽ ghi rõ là gửi muộn.',
    en: 'The date is over: the apology will say that it comes late.',
  },
  'dossiers.promise.days': { vi: 'Hẹn thêm mấy ngày làm việc', en: 'How many more working days' },
  'dossiers.promise.daysHint': {
    vi: 'Tính từ lúc hẹn cũ; nếu đã quá hẹn thì tính từ bây giờ',
    en: 'From the promised date; from now when it is over',
  },
  'dossiers.promise.reason': { vi: 'Vì sao chậm, viết cho công dân hiểu', en: 'Why it is late, in words the citizen understands' },
  'dossiers.promise.submit': { vi: 'Ký phiếu xin lỗi, hẹn lại', en: 'Sign the apology, name the date' },
  'dossiers.promise.faultDays': { vi: 'Từ 1 đến 60 ngày', en: 'From 1 to 60 days' },
  'dossiers.hand.what': {
    vi: 'Bước này xong. Hồ sơ sang đơn vị sau và chờ người ở đó nhận.',
    en: 'This step is done. The dossier goes to the next office and waits there to be taken.',
  },
  'dossiers.hand.to': { vi: 'Chuyển đến', en: 'Hand over to' },
  'dossiers.hand.way': { vi: '{title}, {unit}', en: '{title}, {unit}' },
  'dossiers.hand.submit': { vi: 'Chuyển hồ sơ', en: 'Hand over' },
  'dossiers.assign.what': { vi: 'Người được giao thấy ngay trong hộp việc của mình.', en: 'Whoever gets it sees it in the queue at once.' },
  'dossiers.assign.who': { vi: 'Giao cho', en: 'Give to' },
  'dossiers.assign.choose': { vi: 'Chọn người…', en: 'Choose somebody…' },
  'dossiers.assign.person': {
    vi: '{name}, {title} ({count} hồ sơ đang giữ)',
    en: '{name}, {title} ({count, plural, one {# dossier} other {# dossiers}} in hand)',
  },
  'dossiers.assign.none': {
    vi: 'Đơn vị này chưa có ai làm được bước này. Thêm vị trí ở mục Cán bộ.',
    en: 'Nobody here can do this step. Add a post under Staff.',
  },
  'dossiers.assign.fault': { vi: 'Chọn một người', en: 'Choose somebody' },
  'dossiers.assign.submit': { vi: 'Giao hồ sơ', en: 'Give the dossier' },
  'dossiers.consult.what': {
    vi: 'Cơ quan được hỏi chỉ thấy câu hỏi này và giấy tờ bạn chọn. Việc vẫn làm tiếp, nhưng chưa trình ký được khi chưa có ý kiến.',
    en: 'The office sees this question and the papers you choose, nothing else. Work goes on, but nothing can be signed before the answer.',
  },
  'dossiers.consult.unit': { vi: 'Hỏi cơ quan nào', en: 'Which office' },
  'dossiers.consult.choose': { vi: 'Chọn cơ quan…', en: 'Choose an office…' },
  'dossiers.consult.question': { vi: 'Cần ý kiến về việc gì', en: 'What you need to know' },
  'dossiers.consult.days': { vi: 'Trả lời trong mấy ngày làm việc', en: 'Working days to answer' },
  'dossiers.consult.silence': { vi: 'Quá hạn mà không trả lời', en: 'If there is no answer in time' },
  'dossiers.consult.agreed': { vi: 'coi như đồng ý', en: 'it counts as agreement' },
  'dossiers.consult.escalated': { vi: 'báo lãnh đạo cơ quan được hỏi', en: 'the leaders of that office are told' },
  'dossiers.consult.papers': { vi: 'Giấy tờ cho xem', en: 'Papers they may open' },
  'dossiers.consult.noPapers': { vi: 'Hồ sơ này không có giấy tờ kèm theo.', en: 'This dossier has no papers.' },
  'dossiers.consult.faultUnit': { vi: 'Chọn cơ quan để hỏi', en: 'Choose an office' },
  'dossiers.consult.faultQuestion': { vi: 'Ghi rõ câu hỏi, ít nhất 10 chữ', en: 'Say what you need to know, at least 10 letters' },
  'dossiers.consult.faultDays': { vi: 'Từ 1 đến 30 ngày', en: 'From 1 to 30 days' },
  'dossiers.consult.submit': { vi: 'Gửi xin ý kiến', en: 'Ask for the opinion' },
});

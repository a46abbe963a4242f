import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'eligibility.title': { vi: 'Kiểm tra điều kiện', en: 'Can you apply?' },
  'eligibility.loading': { vi: 'Đang mở câu hỏi', en: 'Opening the questions' },
  'eligibility.progress': { vi: 'Câu {at} trong {of}', en: 'Question {at} of {of}' },
  'eligibility.continue': { vi: 'Tiếp tục', en: 'Continue' },
  'eligibility.missing.yesno': { vi: 'Chọn Có hoặc Không', en: 'Choose Yes or No' },
  'eligibility.missing.choice': { vi: 'Chọn một câu trả lời', en: 'Choose an answer' },
  'eligibility.missing.date': { vi: 'Nhập đủ ngày, tháng, năm', en: 'Enter day, month and year' },
  'eligibility.missing.number': { vi: 'Nhập một số', en: 'Enter a number' },
  'eligibility.answered': { vi: 'Bạn đã trả lời', en: 'Your answers' },
  'eligibility.change': { vi: 'Sửa', en: 'Change' },
  'eligibility.yes': { vi: 'Có', en: 'Yes' },
  'eligibility.no': { vi: 'Không', en: 'No' },
  'eligibility.may': { vi: 'Bạn nộp được thủ tục này', en: 'You can apply' },
  'eligibility.mayDetail': {
    vi: 'Theo câu trả lời của bạn thì không có gì vướng. Cơ quan sẽ đối chiếu lại khi nhận hồ sơ.',
    en: 'From your answers nothing stands in the way. The office checks again when it receives the dossier.',
  },
  'eligibility.apply': { vi: 'Bắt đầu nộp', en: 'Start' },
  'eligibility.carried': { vi: 'Câu trả lời vừa rồi được điền sẵn.', en: 'What you just answered is filled in.' },
  'eligibility.no.title': { vi: 'Bạn chưa nộp được thủ tục này', en: 'You cannot apply yet' },
  'eligibility.instead': { vi: 'Bạn cần một thủ tục khác', en: 'You need another procedure' },
  'eligibility.toInstead': { vi: 'Xem thủ tục đó', en: 'See that procedure' },
  'eligibility.basis': { vi: 'Căn cứ: {basis}', en: 'Legal ground: {basis}' },
  'eligibility.none': { vi: 'Thủ tục này không có phần kiểm tra', en: 'There is no check for this procedure' },
  'eligibility.noneDetail': {
    vi: 'Trang thủ tục nói rõ ai nộp được và cần giấy tờ gì.',
    en: 'Its page says who can apply and which papers are needed.',
  },
  'eligibility.toProcedure': { vi: 'Về trang thủ tục', en: 'To the procedure' },
});

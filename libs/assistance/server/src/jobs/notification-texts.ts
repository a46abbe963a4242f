import type { AssistanceEventType } from '@tinhso/assistance-contract';
import type { Texts } from '@tinhso/notifications-server';

interface AssistanceText {
  readonly title: Texts;
  readonly body: Texts;
  readonly sms?: Texts;
  /** Path in the citizen app. */
  readonly link: (ids: { filingId?: string; sessionId: string }) => string;
}

const own = (): string => '/viec-lam-giup';
const filing = ({ filingId }: { filingId?: string }): string => (filingId ? `/viec-lam-giup/${filingId}` : own());

/** What people are told of assisted service. No name, number or answer stands in it. */
export const assistanceTexts: Readonly<Record<AssistanceEventType, AssistanceText>> = {
  'assistance.session_started': {
    title: { vi: 'Có người bắt đầu làm giúp bạn', en: 'Somebody began to assist you' },
    body: {
      vi: 'Người của tổ công nghệ số cộng đồng được làm giúp bạn trong hai giờ. Không phải bạn nhờ? Mở để dừng lại và báo ngay.',
      en: 'A member of a community digital team may assist you for two hours. You did not ask for it? Open this to stop it and tell us.',
    },
    link: own,
  },
  'assistance.filing_made': {
    title: { vi: 'Hồ sơ làm giúp chờ bạn xác nhận', en: 'What was prepared for you waits to be confirmed' },
    body: {
      vi: 'Chưa có gì được gửi đi. Xem lại từng câu trả lời rồi xác nhận trong bảy ngày.',
      en: 'Nothing has been sent. Look at the answers and confirm them within seven days.',
    },
    link: filing,
  },
  'assistance.filing_expired': {
    title: { vi: 'Hồ sơ làm giúp đã quá hạn xác nhận', en: 'What was prepared for you was not confirmed in time' },
    body: {
      vi: 'Không có hồ sơ nào được nộp, các câu trả lời đã được xóa. Muốn nộp, hãy nhờ làm lại hoặc tự nộp.',
      en: 'Nothing was filed, and the answers have been erased. To apply, ask for help again or do it yourself.',
    },
    sms: {
      vi: 'Tỉnh Số: hồ sơ làm giúp bạn đã quá hạn xác nhận, chưa có gì được nộp.',
      en: 'Tinh So: what was prepared for you was not confirmed in time. Nothing was filed.',
    },
    link: own,
  },
  'assistance.disowned': {
    title: { vi: 'Đã ghi nhận: bạn không nhờ việc này', en: 'Noted: you did not ask for this' },
    body: {
      vi: 'Người làm giúp đã bị tạm dừng. Lãnh đạo đơn vị xem xét vụ việc và báo kết luận cho bạn ở đây.',
      en: 'The helper has been suspended. The head of the office examines the case and tells you the outcome here.',
    },
    sms: {
      vi: 'Tỉnh Số: đã ghi nhận bạn không nhờ làm hồ sơ này. Người làm giúp bị tạm dừng, kết luận sẽ được báo lại.',
      en: 'Tinh So: noted that you did not ask for this. The helper is suspended; you will be told the outcome.',
    },
    link: own,
  },
  'assistance.helper_suspended': {
    title: { vi: 'Việc hỗ trợ của bạn tạm dừng', en: 'Your helping is suspended' },
    body: {
      vi: 'Có người báo không nhờ bạn làm giúp. Trong lúc xem xét, bạn chưa mở được phiên hỗ trợ. Đơn vị sẽ liên hệ với bạn.',
      en: 'Somebody says that they did not ask for your help. You cannot begin sessions while this is examined. The office will contact you.',
    },
    link: () => '/ho-tro',
  },
  'assistance.case_closed': {
    title: { vi: 'Đã có kết luận về việc bạn báo không nhờ', en: 'The case that you reported has been concluded' },
    body: {
      vi: 'Mở để đọc kết luận của lãnh đạo đơn vị.',
      en: 'Open this to read the conclusion of the head of the office.',
    },
    sms: {
      vi: 'Tỉnh Số: đã có kết luận về việc bạn báo không nhờ làm giúp. Mở lại đường dẫn đã nhận hoặc ứng dụng để xem.',
      en: 'Tinh So: the case you reported has been concluded. Open the link you got, or the app.',
    },
    link: own,
  },
};

import type { Bilingual, RequestEventType } from '@tinhso/privacy-contract';

/** What is said about an event. `{code}`, `{due}` and `{days}` are filled in; no name and no word of a request ever is. */
export interface PrivacyText {
  readonly title: Bilingual;
  readonly body: Bilingual;
  readonly sms?: Bilingual;
}

export const requestTexts: Partial<Record<RequestEventType, PrivacyText>> = {
  'privacy.request_acknowledged': {
    title: { vi: 'Đã xác nhận yêu cầu về dữ liệu', en: 'Your data request has been acknowledged' },
    body: { vi: 'Yêu cầu {code} sẽ được trả lời chậm nhất hết {due}.', en: 'Request {code} will be answered by the end of {due}.' },
  },
  'privacy.request_extended': {
    title: { vi: 'Yêu cầu về dữ liệu được gia hạn', en: 'Your data request takes longer' },
    body: {
      vi: 'Yêu cầu {code} được gia hạn một lần, trả lời chậm nhất hết {due}. Lý do ở trong yêu cầu.',
      en: 'Request {code} was extended once; you will hear by the end of {due}. The reason is in the request.',
    },
  },
  'privacy.request_accepted': {
    title: { vi: 'Yêu cầu về dữ liệu được chấp nhận', en: 'Your data request was accepted' },
    body: { vi: 'Yêu cầu {code} được chấp nhận và đang thực hiện.', en: 'Request {code} was accepted and is being carried out.' },
  },
  'privacy.request_fulfilled': {
    title: { vi: 'Yêu cầu về dữ liệu đã thực hiện xong', en: 'Your data request has been carried out' },
    body: { vi: 'Mở yêu cầu {code} để xem đã làm gì.', en: 'Open request {code} to see what was done.' },
  },
  'privacy.request_refused': {
    title: { vi: 'Yêu cầu về dữ liệu không được chấp nhận', en: 'Your data request was refused' },
    body: {
      vi: 'Lý do ở trong yêu cầu {code}. Không đồng ý thì bạn khiếu nại được ngay tại đó.',
      en: 'The reason is in request {code}. If you disagree, you can complain right there.',
    },
  },
};

export const exportTexts: Readonly<Record<'privacy.export_ready' | 'privacy.export_failed', PrivacyText>> = {
  'privacy.export_ready': {
    title: { vi: 'Bản sao dữ liệu của bạn đã sẵn sàng', en: 'The copy of your data is ready' },
    body: { vi: 'Tải về trong {days} ngày. Sau đó bản này bị xoá.', en: 'Download it within {days} days; then it is deleted.' },
  },
  'privacy.export_failed': {
    title: { vi: 'Chưa tạo được bản sao dữ liệu', en: 'The copy of your data could not be made' },
    body: { vi: 'Lỗi ở phía chúng tôi. Mở trang và yêu cầu lại.', en: 'The fault is ours. Open the page and ask again.' },
  },
};

export const erasureTexts: Readonly<Record<'privacy.erasure_scheduled' | 'privacy.erasure_undone', PrivacyText>> = {
  'privacy.erasure_scheduled': {
    title: { vi: 'Tài khoản sẽ bị xoá', en: 'Your account will be erased' },
    body: {
      vi: 'Xoá vào {due}. Không phải bạn, hoặc đổi ý: mở trang này để huỷ.',
      en: 'It happens on {due}. If this was not you, or you change your mind, undo it on this page.',
    },
    sms: {
      vi: 'Tai khoan Tinh So cua ban se bi xoa ngay {due}. Khong phai ban: mo ung dung de huy.',
      en: 'Your account will be erased on {due}. Not you? Undo it in the app.',
    },
  },
  'privacy.erasure_undone': {
    title: { vi: 'Đã huỷ việc xoá tài khoản', en: 'The erasure has been undone' },
    body: { vi: 'Không có gì bị xoá. Tài khoản dùng như cũ.', en: 'Nothing was erased. Your account works as before.' },
  },
};

export const dueText: PrivacyText = {
  title: { vi: 'Yêu cầu về dữ liệu cá nhân sắp tới hạn', en: 'A data request is due soon' },
  body: {
    vi: 'Yêu cầu {code} phải {what} chậm nhất hết {due}. Mở bàn làm việc, mục Dữ liệu cá nhân.',
    en: 'Request {code} must be {what} by the end of {due}. Open the console, Personal data.',
  },
};

/** Fills the places of a text. @throws Error for a place without a value: a half text must not go out */
export function fill(text: Bilingual, values: Readonly<Record<string, Bilingual>>): Bilingual {
  const one = (locale: 'vi' | 'en'): string =>
    text[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (!value) throw new Error(`no value for {${name}}`);
      return value[locale];
    });
  return { vi: one('vi'), en: one('en') };
}

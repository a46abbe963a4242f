import type { Bilingual, UnusableReason } from '@tinhso/wallet-contract';

/** Why a paper cannot be handed over, and what to do instead. */
export const unusableTexts: Readonly<Record<UnusableReason, Bilingual>> = {
  expired: { vi: 'Giấy tờ đã hết giá trị. Hãy gửi giấy tờ mới.', en: 'The paper has expired. Send a new one.' },
  revoked: { vi: 'Cơ quan cấp đã thu hồi giấy tờ này. Hãy gửi giấy tờ khác.', en: 'The office took this paper back. Send another one.' },
  'not-accepted': {
    vi: 'Hồ sơ không nhận giấy tờ ở dạng này tại đây. Hãy chụp ảnh hoặc chọn tệp khác.',
    en: 'This paper is not accepted here in this form. Take a photo or choose another file.',
  },
};

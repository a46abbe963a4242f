import { defineMessages } from '@tinhso/ui';

export const useMessages = defineMessages({
  'wallet.use.act': { vi: 'Dùng giấy trong ví', en: 'Use the wallet' },
  'wallet.use.title': { vi: 'Chọn giấy tờ trong ví', en: 'Choose from the wallet' },
  'wallet.use.lead': { vi: 'Giấy tờ hợp với mục này:', en: 'Papers that fit here:' },
  'wallet.use.expired': { vi: 'Không dùng được: giấy đã hết hạn. Gửi giấy mới.', en: 'Cannot be used: it has expired. Send a new one.' },
  'wallet.use.revoked': { vi: 'Không dùng được: cơ quan cấp đã thu hồi.', en: 'Cannot be used: the office took it back.' },
  'wallet.use.not-accepted': {
    vi: 'Không dùng được: mục này không nhận dạng tệp ấy.',
    en: 'Cannot be used: this kind of file is not accepted here.',
  },
  'wallet.use.consentTitle': { vi: 'Bạn đồng ý chứ?', en: 'Do you agree?' },
  'wallet.use.consentDetail': {
    vi: 'Bản sao nằm trong hồ sơ; bản trong ví vẫn còn. Cơ quan thấy giấy từ đâu đến và còn giá trị không.',
    en: 'The copy becomes part of the application; yours stays. The office sees where it comes from and whether it holds.',
  },
  'wallet.use.agree': { vi: 'Đồng ý, gửi bản sao', en: 'I agree, hand over a copy' },
  'wallet.use.sending': { vi: 'Đang gửi…', en: 'Handing over…' },
  'wallet.use.another': { vi: 'Chọn giấy khác', en: 'Choose another' },
});

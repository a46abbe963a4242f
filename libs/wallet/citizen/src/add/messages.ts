import { defineMessages } from '@tinhso/ui';

export const addMessages = defineMessages({
  'wallet.add.title': { vi: 'Thêm giấy tờ vào ví', en: 'Add a paper to the wallet' },
  'wallet.add.lead': {
    vi: 'Chụp bản chính. Giấy bạn tự thêm chưa được cơ quan nào kiểm tra, nên khi dùng cho hồ sơ cán bộ vẫn xem lại.',
    en: 'Photograph the original. No office has checked what you add yourself, so it is looked at again when you use it.',
  },
  'wallet.add.kind': { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  'wallet.add.kindNone': { vi: 'Chọn loại giấy tờ', en: 'Choose a kind' },
  'wallet.add.kindMissing': { vi: 'Chọn loại giấy tờ.', en: 'Choose a kind of paper.' },
  'wallet.add.files': { vi: 'Ảnh hoặc tệp', en: 'Photos or files' },
  'wallet.add.filesMissing': { vi: 'Chụp hoặc chọn ít nhất một ảnh.', en: 'Take or choose at least one photo.' },
  'wallet.add.filesWaiting': {
    vi: 'Chờ ảnh gửi xong, hoặc bỏ tệp chưa gửi được.',
    en: 'Wait for the photos to be sent, or remove what failed.',
  },
  'wallet.add.name': { vi: 'Tên gọi trong ví', en: 'Name in the wallet' },
  'wallet.add.nameHint': {
    vi: 'Ví dụ “Khai sinh bé Khôi”. Để trống thì lấy tên loại giấy.',
    en: 'Such as “Birth certificate of Khôi”. Left empty, it is called by its kind.',
  },
  'wallet.add.number': { vi: 'Số trên giấy', en: 'Number on it' },
  'wallet.add.issuer': { vi: 'Nơi cấp', en: 'Issued by' },
  'wallet.add.issuedOn': { vi: 'Ngày cấp', en: 'Issued on' },
  'wallet.add.validUntil': { vi: 'Ngày hết hạn', en: 'Expires on' },
  'wallet.add.validUntilHint': { vi: 'Ví ghi rõ khi giấy sắp hết hạn.', en: 'The wallet says so when it is about to run out.' },
  'wallet.add.dateWrong': { vi: 'Ngày này không có thật. Nhập ngày, tháng, năm.', en: 'There is no such day. Enter day, month and year.' },
  'wallet.add.datesCrossed': { vi: 'Ngày hết hạn phải sau ngày cấp.', en: 'It has to expire after it was issued.' },
  'wallet.add.save': { vi: 'Lưu vào ví', en: 'Put into the wallet' },
  'wallet.add.saving': { vi: 'Đang lưu…', en: 'Saving…' },
});

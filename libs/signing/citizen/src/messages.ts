import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'signing.verify.title': { vi: 'Kiểm tra giấy tờ', en: 'Check a document' },
  'signing.verify.lead': {
    vi: 'Xem một giấy tờ có đúng do cơ quan trong tỉnh cấp không. Không cần tài khoản.',
    en: 'See whether a document was really issued by an office of this province. No account needed.',
  },
  'signing.verify.code': { vi: 'Mã xác thực', en: 'Verification code' },
  'signing.verify.codeHint': {
    vi: '12 chữ và số, in dưới mã QR. Ví dụ: 7K2M-9QXD-4TBV',
    en: '12 letters and figures, printed under the QR code. For example: 7K2M-9QXD-4TBV',
  },
  'signing.verify.codeWrong': {
    vi: 'Mã xác thực có 12 chữ và số. Xem lại dòng chữ dưới mã QR.',
    en: 'A verification code has 12 letters and figures. Look at the line under the QR code again.',
  },
  'signing.verify.look': { vi: 'Kiểm tra mã', en: 'Check the code' },
  'signing.verify.loading': { vi: 'Đang tra sổ', en: 'Looking it up' },
  'signing.verify.registered': { vi: 'Giấy tờ này có trong sổ', en: 'This document is in the register' },
  'signing.verify.registeredLead': {
    vi: 'So từng dòng dưới đây với tờ giấy bạn đang cầm. Khác một dòng là giấy không đúng.',
    en: 'Compare each line below with the paper in your hand. If one differs, the paper is not right.',
  },
  'signing.verify.none': { vi: 'Không có giấy tờ nào mang mã này', en: 'No document has this code' },
  'signing.verify.noneLead': {
    vi: 'Có thể mã bị gõ nhầm. Nếu mã trên giấy đúng là {code}, giấy này không do hệ thống của tỉnh cấp.',
    en: 'The code may be mistyped. If the paper really says {code}, it was not issued by this province’s system.',
  },
  'signing.verify.kind': { vi: 'Loại giấy', en: 'Document' },
  'signing.verify.number': { vi: 'Số', en: 'Number' },
  'signing.verify.issuedBy': { vi: 'Nơi cấp', en: 'Issued by' },
  'signing.verify.issuedAt': { vi: 'Cấp lúc', en: 'Issued at' },
  'signing.verify.signedBy': { vi: 'Người ký', en: 'Signed by' },
  'signing.verify.unsigned': { vi: 'Loại giấy này không ký số', en: 'This kind is not digitally signed' },
  'signing.verify.masked': {
    vi: 'Một số dòng được che bớt để bảo vệ người có tên trong giấy.',
    en: 'Some lines are partly hidden to protect the person named in the document.',
  },
  'signing.verify.another': { vi: 'Kiểm tra giấy khác', en: 'Check another document' },
  'signing.file.title': { vi: 'Bạn có tệp PDF?', en: 'Do you have the PDF file?' },
  'signing.file.lead': {
    vi: 'Chọn tệp để biết nó còn nguyên như lúc cấp hay đã bị sửa. Tệp chỉ được đọc để kiểm tra, không được lưu lại. Tối đa 10 MB.',
    en: 'Choose the file to learn whether it is as it was issued or has been changed. It is only read for the check and not kept. At most 10 MB.',
  },
  'signing.file.choose': { vi: 'Chọn tệp PDF', en: 'Choose the PDF file' },
  'signing.file.drop': { vi: 'hoặc kéo thả tệp vào đây', en: 'or drop it here' },
  'signing.file.checking': { vi: 'Đang kiểm tra…', en: 'Checking…' },
  'signing.file.tooLarge': {
    vi: 'Tệp lớn hơn 10 MB, không kiểm tra được ở đây.',
    en: 'The file is larger than 10 MB and cannot be checked here.',
  },
  'signing.valid.title': { vi: 'Tệp nguyên vẹn, đúng bản đã cấp', en: 'The file is intact, exactly as issued' },
  'signing.valid.detail': {
    vi: 'Từng chữ trong tệp giống hệt bản trong sổ. Tệp này có giá trị.',
    en: 'Every letter of it equals the registered one. The file is valid.',
  },
  'signing.altered.title': { vi: 'Tệp đã bị sửa sau khi cấp', en: 'The file was changed after it was issued' },
  'signing.altered.detail': {
    vi: 'Đừng dùng tệp này. Hãy xin người giữ giấy tải lại bản gốc từ tài khoản của họ.',
    en: 'Do not rely on it. Ask the holder to download the original from their account again.',
  },
  'signing.altered.appended': { vi: 'Có nội dung được thêm vào sau chữ ký.', en: 'Something was added after the signature.' },
  'signing.altered.signature': { vi: 'Chữ ký số trong tệp đã hỏng.', en: 'The digital signature in it is damaged.' },
  'signing.unknown.title': { vi: 'Tệp này không do hệ thống của tỉnh cấp', en: 'This file was not issued by this province’s system' },
  'signing.unknown.detail': {
    vi: 'Trong tệp không có dấu vết nào của giấy tờ đã cấp ở đây. Điều đó không nói giấy là giả; có thể nơi khác cấp.',
    en: 'It bears no trace of a document issued here. That does not make it a forgery; another office may have issued it.',
  },
  'signing.unknown.notPdf': { vi: 'Tệp này không phải là PDF', en: 'This file is not a PDF' },
  'signing.unknown.notPdfDetail': {
    vi: 'Ảnh chụp hay bản quét không kiểm tra được. Hãy chọn đúng tệp PDF đã tải về từ tài khoản.',
    en: 'A photo or scan cannot be checked. Choose the PDF that was downloaded from the account.',
  },
  'signing.file.signature': { vi: 'Chữ ký số', en: 'Digital signature' },
  'signing.file.signedAt': { vi: 'Ký lúc', en: 'Signed at' },
  'signing.file.certificate': { vi: 'Chứng thư do', en: 'Certificate issued by' },
});

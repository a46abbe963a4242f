import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'revocation.title': { vi: 'Kết quả đã cấp', en: 'Issued result' },
  'revocation.open': { vi: 'Thu hồi hoặc cấp lại', en: 'Revoke or issue anew' },
  'revocation.revoked': { vi: 'Đã thu hồi lúc {at}', en: 'Revoked at {at}' },
  'revocation.by': { vi: '{name}, {office}', en: '{name}, {office}' },
  'revocation.replacedBy': { vi: 'Thay bằng {number}', en: 'Replaced by {number}' },
  'revocation.replaces': { vi: 'Thay cho {number}', en: 'Takes the place of {number}' },
  'revocation.making': { vi: 'Bản mới đang được lập và ký', en: 'The new one is being made and signed' },
  'revocation.window': { vi: 'Thu hồi kết quả', en: 'Revoke the result' },
  'revocation.what': {
    vi: 'Thu hồi là vĩnh viễn. Trang kiểm tra giấy tờ, ví giấy tờ và trang theo dõi sẽ báo “đã thu hồi” ngay. Người được cấp được báo kèm lý do bạn ghi.',
    en: 'A revocation is for good. The verification page, the wallet and tracking say so at once. The holder is told, with the reason you write.',
  },
  'revocation.reason': { vi: 'Lý do (ai kiểm tra giấy tờ cũng thấy)', en: 'Reason (seen by anybody who checks the document)' },
  'revocation.choose': { vi: 'Chọn lý do', en: 'Choose a reason' },
  'revocation.legalBasis': { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  'revocation.legalBasisHint': { vi: 'Ví dụ: Điều 70 Luật Hộ tịch 2014', en: 'For example: article 70 of the Law on Civil Status 2014' },
  'revocation.explanation': { vi: 'Giải thích cho người được cấp', en: 'Explanation for the holder' },
  'revocation.explanationHint': {
    vi: 'Sai ở đâu, vì sao thu hồi, người được cấp cần làm gì. Chỉ họ đọc.',
    en: 'What is wrong, why it is revoked, what the holder should do. Only they read it.',
  },
  'revocation.reissue': { vi: 'Cấp lại ngay bản đính chính, do tôi ký', en: 'Issue a corrected one at once, signed by me' },
  'revocation.reissueWhat': {
    vi: 'Sửa những chỗ cần sửa. Phần lấy từ tờ khai giữ nguyên; tờ khai sai thì chỉ thu hồi và tiếp nhận hồ sơ mới.',
    en: 'Correct what has to be corrected. What comes from the form stays; if the form is wrong, revoke only and receive a new dossier.',
  },
  'revocation.submit': { vi: 'Thu hồi vĩnh viễn', en: 'Revoke for good' },
  'revocation.submitReissue': { vi: 'Thu hồi và cấp lại', en: 'Revoke and issue anew' },
  'revocation.sending': { vi: 'Đang ghi…', en: 'Saving…' },
  'revocation.fault.reason': { vi: 'Chọn một lý do', en: 'Choose a reason' },
  'revocation.fault.legalBasis': { vi: 'Ghi căn cứ, ít nhất 5 chữ', en: 'Write the basis, at least 5 letters' },
  'revocation.fault.explanation': { vi: 'Giải thích ít nhất 10 chữ', en: 'Explain in at least 10 letters' },
});

import { defineMessages } from '@tinhso/ui';

export const originMessages = defineMessages({
  'dossiers.origin.wallet': { vi: 'Từ ví giấy tờ', en: 'Out of the document wallet' },
  'dossiers.origin.issued': { vi: 'do {issuer} cấp ngày {day}', en: 'issued by {issuer} on {day}' },
  'dossiers.origin.number': { vi: 'số {number}', en: 'no. {number}' },
  'dossiers.origin.holds': { vi: 'còn giá trị', en: 'valid' },
  'dossiers.origin.holdsUntil': { vi: 'còn giá trị đến {day}', en: 'valid until {day}' },
  'dossiers.origin.expired': { vi: 'đã hết hạn {day}', en: 'expired on {day}' },
  'dossiers.origin.revoked': { vi: 'cơ quan cấp đã thu hồi', en: 'taken back by the office that issued it' },
  'dossiers.origin.verified': { vi: 'đúng bản ký số trong sổ cấp', en: 'the signed document of the register' },
  'dossiers.origin.unverified': { vi: 'khác với sổ cấp, cần đối chiếu', en: 'differs from the register, has to be compared' },
  'dossiers.origin.own': { vi: 'người dân tự lưu, chưa cơ quan nào kiểm tra', en: 'kept by the citizen, checked by no office' },
  'dossiers.origin.filed': { vi: 'người dân gửi trong hồ sơ trước, chưa được xem', en: 'sent with an earlier dossier, not looked at' },
  'dossiers.origin.checked': {
    vi: '{by} ({office}) đã xem ngày {day} trong hồ sơ {code}',
    en: 'seen by {by} ({office}) on {day} in dossier {code}',
  },
  'dossiers.origin.code': { vi: 'mã kiểm tra {code}', en: 'verification code {code}' },
  'dossiers.origin.consent': { vi: 'Người dân đồng ý gửi lúc {time}', en: 'The citizen agreed on {time}' },
});

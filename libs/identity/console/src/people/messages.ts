import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'people.title': { vi: 'Tra cứu người dân', en: 'Look a person up' },
  'people.lead': {
    vi: 'Chỉ tra khi cần cho việc đang làm. Người dân thấy tên bạn, cơ quan và lý do trong ứng dụng của họ.',
    en: 'Only when the work at hand needs it. The person sees your name, your office and the reason in their app.',
  },
  'people.by': { vi: 'Tra theo', en: 'By' },
  'people.by.phone': { vi: 'Số điện thoại', en: 'Phone' },
  'people.by.citizenId': { vi: 'Số căn cước', en: 'Citizen ID' },
  'people.value.phone': { vi: 'Số điện thoại đầy đủ', en: 'The whole phone number' },
  'people.value.citizenId': { vi: 'Số căn cước, 12 chữ số', en: 'Citizen ID, 12 figures' },
  'people.value.citizenIdHint': {
    vi: 'Chỉ tìm thấy số đã được xác thực bằng VNeID hoặc giấy tờ.',
    en: 'Only numbers vouched for by the eID or by papers are found.',
  },
  'people.value.fault.phone': {
    vi: 'Số điện thoại có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
    en: 'A phone number has 10 figures and begins with 03, 05, 07, 08 or 09.',
  },
  'people.value.fault.citizenId': { vi: 'Số căn cước có 12 chữ số.', en: 'A citizen ID has 12 figures.' },
  'people.purpose': { vi: 'Lý do tra cứu', en: 'Reason' },
  'people.purpose.hint': {
    vi: 'Ít nhất {count} ký tự, nói rõ việc gì. Người dân đọc được dòng này.',
    en: 'At least {count} characters, saying what for. The person reads this line.',
  },
  'people.purpose.fault': { vi: 'Viết lý do ít nhất {count} ký tự.', en: 'Write a reason of at least {count} characters.' },
  'people.act': { vi: 'Tra cứu', en: 'Look up' },
  'people.busy': { vi: 'Đang tra cứu', en: 'Looking up' },
  'people.none': { vi: 'Không tìm thấy ai', en: 'Nobody found' },
  'people.none.phone': {
    vi: 'Số này chưa có tài khoản. Kiểm tra lại từng chữ số, hoặc hướng dẫn người dân đăng ký.',
    en: 'This number has no account. Check each figure, or help the person to register.',
  },
  'people.none.citizenId': {
    vi: 'Chưa có tài khoản nào xác thực số này. Thử tra theo số điện thoại.',
    en: 'No account has this number vouched for. Try the phone number.',
  },
  'people.recorded': { vi: 'Lần tra cứu này đã được ghi lại.', en: 'This search has been recorded.' },
  'people.commune': { vi: 'Nơi cư trú', en: 'Residence' },
  'people.phone': { vi: 'Điện thoại', en: 'Phone' },
  'people.matters': { vi: 'Hồ sơ trong phạm vi của bạn', en: 'Dossiers within your jurisdiction' },
  'people.matters.none': { vi: 'Không có hồ sơ nào ở đơn vị của bạn.', en: 'There is no dossier in your unit.' },
  'people.matters.since': { vi: 'Nộp ngày', en: 'Submitted' },
});

import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'open311.title': { vi: 'Khoá Open311', en: 'Open311 keys' },
  'open311.issue': { vi: 'Cấp khoá', en: 'Issue a key' },
  'open311.endpoint': { vi: 'Địa chỉ khám phá dịch vụ cho hệ thống khác:', en: 'Service discovery for other systems:' },
  'open311.loading': { vi: 'Đang tải', en: 'Loading' },
  'open311.empty': { vi: 'Chưa cấp khoá nào', en: 'No key was issued yet' },
  'open311.emptyDetail': {
    vi: 'Cấp một khoá khi hệ thống khác, như tổng đài hay ứng dụng, cần gửi phản ánh vào đây.',
    en: 'Issue one when another system, such as a call centre or an app, is to send reports here.',
  },
  'open311.contact': { vi: 'Liên hệ: {contact}', en: 'Contact: {contact}' },
  'open311.facts': {
    vi: 'Khoá {hint}… · tối đa {perMinute} phản ánh mỗi phút · đã nhận {requests}',
    en: 'Key {hint}… · at most {perMinute} reports a minute · {requests} taken',
  },
  'open311.issued': { vi: 'Cấp bởi {name}, {time}', en: 'Issued by {name}, {time}' },
  'open311.used': { vi: 'Dùng lần cuối {time}', en: 'Last used {time}' },
  'open311.unused': { vi: 'Chưa dùng lần nào', en: 'Never used' },
  'open311.revoked': { vi: 'Đã thu hồi bởi {name}, {time}', en: 'Taken back by {name}, {time}' },
  'open311.revoke': { vi: 'Thu hồi', en: 'Take back' },
  'open311.limit': { vi: 'Đổi giới hạn', en: 'Change the limit' },
  'open311.close': { vi: 'Đã chép, đóng', en: 'Copied, close' },
  'open311.window.issue': { vi: 'Cấp khoá cho một hệ thống', en: 'Issue a key to a system' },
  'open311.window.limit': { vi: 'Đổi giới hạn của {name}', en: 'Change the limit of {name}' },
  'open311.window.revoke': { vi: 'Thu hồi khoá của {name}', en: 'Take back the key of {name}' },
  'open311.window.revokeDetail': {
    vi: 'Từ bây giờ hệ thống này không gửi phản ánh được nữa. Phản ánh đã gửi vẫn còn. Việc này không hoàn lại được.',
    en: 'From now on this system cannot send reports. What it sent stays. This cannot be undone.',
  },
  'open311.window.shown': { vi: 'Khoá chỉ hiện lần này', en: 'The key is shown this once' },
  'open311.window.shownDetail': {
    vi: 'Chép khoá và chuyển cho {name} bằng đường an toàn. Đóng cửa sổ rồi thì không ai xem lại được.',
    en: 'Copy it and hand it to {name} in a safe way. Once this window is closed nobody can see it again.',
  },
  'open311.field.key': { vi: 'Khoá (api_key)', en: 'Key (api_key)' },
  'open311.field.name': { vi: 'Tên hệ thống', en: 'Name of the system' },
  'open311.field.nameFault': { vi: 'Hãy nhập ít nhất 3 ký tự', en: 'Type at least 3 characters' },
  'open311.field.contact': { vi: 'Người liên hệ khi có sự cố', en: 'Whom to reach when something is wrong' },
  'open311.field.perMinute': { vi: 'Số phản ánh tối đa mỗi phút', en: 'Reports a minute at most' },
  'open311.field.perMinuteHint': {
    vi: 'Việc khẩn cấp không bị giới hạn này chặn.',
    en: 'Emergencies are not held up by it.',
  },
  'open311.field.perMinuteFault': { vi: 'Hãy nhập số từ 1 đến 6000', en: 'Type a number from 1 to 6000' },
});

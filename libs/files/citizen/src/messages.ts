import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'files.tip.corners': { vi: 'Thấy đủ bốn góc tờ giấy', en: 'All four corners are in the picture' },
  'files.tip.glare': { vi: 'Không loá, không bị tay che', en: 'No glare, no fingers over it' },
  'files.limits': {
    vi: 'Ảnh JPG, PNG, WebP hoặc tệp PDF, tối đa {size} mỗi tệp, nhiều nhất {count} tệp.',
    en: 'JPG, PNG or WebP photos or a PDF, at most {size} each, {count, plural, one {one file} other {up to # files}}.',
  },
  'files.photo': { vi: 'Chụp ảnh', en: 'Take a photo' },
  'files.photoMore': { vi: 'Chụp thêm', en: 'Take another' },
  'files.choose': { vi: 'Chọn trong máy', en: 'Choose a file' },
  'files.count': { vi: '{count} tệp', en: '{count, plural, one {# file} other {# files}}' },
  'files.countRefused': {
    vi: '{count} tệp, {refused} tệp cần đổi',
    en: '{count, plural, one {# file} other {# files}}, {refused} to replace',
  },
  'files.sending': { vi: 'Đang gửi: {sent} trên {total}', en: 'Sending: {sent} of {total}' },
  'files.sendingOn': { vi: 'Đang gửi tiếp phần còn lại: {sent} trên {total}', en: 'Sending the rest: {sent} of {total}' },
  'files.waiting': {
    vi: 'Mất mạng, sẽ gửi tiếp khi có lại. Đã tới nơi: {sent} trên {total}',
    en: 'No connection; goes on by itself when it is back. Arrived: {sent} of {total}',
  },
  'files.preparing': { vi: 'Đang xem và thu nhỏ tệp…', en: 'Looking at the file and making it smaller…' },
  'files.shrunk': { vi: 'Đã thu nhỏ {before} → {after}', en: 'Made smaller: {before} → {after}' },
  'files.announce.preparing': { vi: 'Đang chuẩn bị {name}', en: 'Preparing {name}' },
  'files.announce.sending': { vi: 'Đang gửi {name}', en: 'Sending {name}' },
  'files.announce.half': { vi: 'Đã gửi được một nửa {name}', en: 'Half of {name} is sent' },
  'files.announce.waiting': { vi: 'Mất mạng, {name} sẽ gửi tiếp khi có lại', en: 'No connection; {name} goes on when it is back' },
  'files.announce.ready': { vi: '{name} đã tới nơi', en: '{name} has arrived' },
  'files.checking': { vi: 'Đang kiểm tra tệp…', en: 'Checking the file…' },
  'files.ready': { vi: 'Đã gửi xong, {size}', en: 'Received, {size}' },
  'files.remove': { vi: 'Bỏ tệp này', en: 'Remove this file' },
  'files.retry': { vi: 'Gửi lại', en: 'Send again' },
  'files.refusedPrefix': { vi: 'Chưa nhận được: {reason}', en: 'Not accepted: {reason}' },
  'files.tooLarge': { vi: 'tệp lớn hơn {size}', en: 'the file is larger than {size}' },
  'files.tooLargeRemedy': {
    vi: 'Tệp này nặng {size}. Chụp lại bằng điện thoại, hoặc lưu PDF ở chất lượng thấp hơn.',
    en: 'This one is {size}. Take a photo with your phone, or save the PDF at a lower quality.',
  },
  'files.failed': { vi: 'Chưa gửi được', en: 'Not sent yet' },
  'files.failedRemedy': {
    vi: 'Có mạng thì bấm Gửi lại; phần đã gửi không phải gửi lại từ đầu.',
    en: 'Press Send again when connected; what was sent is kept.',
  },
});

import { defineMessages } from '@tinhso/ui';

export const draftMessages = defineMessages({
  'feedback.draft.restored': {
    vi: 'Đây là phản ánh bạn viết dở, còn giữ trên máy này.',
    en: 'This is what you began to write; it was kept on this device.',
  },
  'feedback.draft.discard': { vi: 'Xoá bản nháp', en: 'Delete the draft' },
  'feedback.draft.offline': {
    vi: 'Chưa gửi được vì mất mạng. Chữ và ảnh vẫn được giữ trên máy này.',
    en: 'Not sent: there is no connection. Words and photos are kept on this device.',
  },
  'feedback.draft.offlineGuest': {
    vi: 'Chưa gửi được vì mất mạng. Chữ và ảnh được giữ đến khi bạn đóng trang này; người khác mở máy không đọc được.',
    en: 'Not sent: there is no connection. Words and photos are kept until you close this page; nobody else who opens the device can read them.',
  },
  'feedback.draft.keepLonger': { vi: 'Giữ 24 giờ kể cả khi đóng trang', en: 'Keep it for 24 hours, also when the page is closed' },
  'feedback.draft.keptLonger': {
    vi: 'Được giữ 24 giờ. Ai mở trang này trên máy này trong lúc đó cũng có thể mở bản nháp.',
    en: 'Kept for 24 hours. Whoever opens this page on this device meanwhile can open the draft.',
  },
  'feedback.draft.online': { vi: 'Đã có mạng lại. Gửi phản ánh này bây giờ?', en: 'The connection is back. Send this report now?' },
  'feedback.draft.sendNow': { vi: 'Gửi bây giờ', en: 'Send now' },
  'feedback.draft.claimable': {
    vi: 'Máy này giữ một phản ánh chưa gửi, viết lúc {when}. Nếu không phải của bạn, hãy xoá.',
    en: 'This device keeps a report that was not sent, written {when}. If it is not yours, delete it.',
  },
  'feedback.draft.claim': { vi: 'Của tôi, mở tiếp', en: 'Mine, go on' },
});

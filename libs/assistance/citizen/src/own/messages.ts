import { defineMessages } from '@tinhso/ui';

export const ownMessages = defineMessages({
  'assistance.own.title': { vi: 'Việc được làm giúp', en: 'Done for me' },
  'assistance.own.lead': {
    vi: 'Những gì người của tổ công nghệ số đã làm giúp bạn. Không có gì được nộp khi bạn chưa xác nhận.',
    en: 'What members of digital teams prepared for you. Nothing is filed before you confirm it.',
  },
  'assistance.own.none': { vi: 'Chưa ai làm giúp bạn việc gì', en: 'Nobody has done anything for you' },
  'assistance.own.noneDetail': {
    vi: 'Cần giúp? Tổ công nghệ số cộng đồng ở thôn, tổ dân phố có thể ngồi cạnh và làm cùng bạn.',
    en: 'Need help? The community digital team of your village can sit beside you and do it with you.',
  },
  'assistance.own.asked': { vi: '{name} xin làm giúp bạn', en: '{name} asks to assist you' },
  'assistance.own.askedDetail': {
    vi: 'Trong 2 giờ, người này được xem và sửa bản nháp, gửi giấy tờ, giữ hồ sơ chờ bạn xác nhận. Không được nộp, không vào được tài khoản của bạn.',
    en: 'For 2 hours this person may see and change drafts, send papers and keep applications for you to confirm. Never file, never enter your account.',
  },
  'assistance.own.agree': { vi: 'Đồng ý', en: 'Agree' },
  'assistance.own.refuse': { vi: 'Không đồng ý', en: 'Refuse' },
  'assistance.own.waiting': { vi: 'Chờ bạn xác nhận', en: 'Waiting for you' },
  'assistance.own.open': { vi: 'Xem lại và xác nhận', en: 'Look and confirm' },
  'assistance.own.others': { vi: 'Hồ sơ đã làm giúp', en: 'Prepared before' },
  'assistance.own.sessions': { vi: 'Các lần được giúp', en: 'Times of being assisted' },
  'assistance.own.stop': { vi: 'Dừng lại', en: 'Stop it' },
  'assistance.own.disownSession': { vi: 'Tôi không nhờ người này', en: 'I did not ask this person' },
  'assistance.own.disowned': { vi: 'Đã báo không nhờ', en: 'Disowned' },
  'assistance.own.gone': { vi: 'Không có hồ sơ này', en: 'There is no such filing' },
  'assistance.own.goneDetail': {
    vi: 'Có thể người làm giúp đã lấy lại để sửa. Xem danh sách để biết hồ sơ mới nhất.',
    en: 'The helper may have taken it back to mend it. See the list for the newest.',
  },
  'assistance.own.list': { vi: 'Về danh sách', en: 'To the list' },
  'assistance.own.check': { vi: 'Xem lại rồi hãy nộp', en: 'Look at it before filing' },
  'assistance.own.checkLead': {
    vi: 'Sai chỗ nào, nhờ người làm giúp lấy lại để sửa. Đúng hết thì đánh dấu cam đoan và nộp.',
    en: 'If something is wrong, have the helper take it back. If all is right, tick the declaration and file it.',
  },
  'assistance.own.dossier': { vi: 'Mở hồ sơ {code}', en: 'Open dossier {code}' },
  'assistance.own.expired': {
    vi: 'Quá bảy ngày không xác nhận, nên không có gì được nộp và câu trả lời đã xóa.',
    en: 'Not confirmed within seven days: nothing was filed and the answers were erased.',
  },
});

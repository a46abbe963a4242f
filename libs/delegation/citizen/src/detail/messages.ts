import { defineMessages } from '@tinhso/ui';

export const detailMessages = defineMessages({
  'delegation.detail.title': { vi: 'Uỷ quyền', en: 'A right to act' },
  'delegation.detail.gone': { vi: 'Không có uỷ quyền này', en: 'There is no such right' },
  'delegation.detail.goneDetail': {
    vi: 'Đường dẫn có thể đã cũ, hoặc thuộc tài khoản khác.',
    en: 'The link may be old, or belongs to another account.',
  },
  'delegation.detail.all': { vi: 'Xem các uỷ quyền', en: 'See all rights' },
  'delegation.detail.given': { vi: '{holder} làm thay {principal}', en: '{holder} acts for {principal}' },
  'delegation.detail.received': { vi: 'Bạn làm thay {principal}', en: 'You act for {principal}' },
  'delegation.detail.invited': { vi: '{principal} nhờ bạn làm thay', en: '{principal} asks you to act' },
  'delegation.detail.facts': { vi: 'Nội dung', en: 'What it says' },
  'delegation.detail.principal': { vi: 'Làm thay cho', en: 'To act for' },
  'delegation.detail.holder': { vi: 'Người làm thay', en: 'Who acts' },
  'delegation.detail.role': { vi: 'Tư cách', en: 'As' },
  'delegation.detail.groups': { vi: 'Được làm', en: 'May do' },
  'delegation.detail.until': { vi: 'Thời hạn', en: 'Until' },
  'delegation.detail.untilDay': { vi: 'Hết ngày {day}', en: 'The end of {day}' },
  'delegation.detail.created': { vi: 'Lập ngày', en: 'Made on' },
  'delegation.detail.ended': { vi: 'Kết thúc', en: 'Ended' },
  'delegation.detail.history': { vi: 'Đã làm gì', en: 'What was done' },
  'delegation.detail.none': {
    vi: 'Chưa có việc nào được làm theo uỷ quyền này.',
    en: 'Nothing has been done under this right yet.',
  },
  'delegation.detail.open': { vi: 'Xem hồ sơ', en: 'See the dossier' },
});

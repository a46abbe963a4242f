import { defineMessages } from '@tinhso/ui';

export const listMessages = defineMessages({
  'wallet.list.lead': {
    vi: 'Giấy tờ cơ quan đã cấp cho bạn tự vào đây. Giấy tờ khác bạn chụp một lần, dùng lại cho nhiều hồ sơ.',
    en: 'What offices issue to you comes here by itself. Photograph other papers once and use them again.',
  },
  'wallet.list.add': { vi: 'Thêm giấy tờ', en: 'Add a paper' },
  'wallet.list.filter': { vi: 'Lọc giấy tờ', en: 'Filter papers' },
  'wallet.list.all': { vi: 'Tất cả ({count})', en: 'All ({count})' },
  'wallet.list.issued': { vi: 'Cơ quan cấp ({count})', en: 'Issued ({count})' },
  'wallet.list.mine': { vi: 'Bạn lưu ({count})', en: 'Kept by you ({count})' },
  'wallet.list.attention': { vi: 'Cần để ý ({count})', en: 'Need attention ({count})' },
  'wallet.list.empty': { vi: 'Ví còn trống', en: 'The wallet is empty' },
  'wallet.list.emptyDetail': {
    vi: 'Chụp căn cước, giấy khai sinh, sổ đỏ… để khỏi tìm lại mỗi lần làm hồ sơ. Kết quả hồ sơ sẽ tự vào đây.',
    en: 'Photograph your identity card, birth certificate, land certificate… so that you need not look for them each time. Results come by themselves.',
  },
  'wallet.list.private': {
    vi: 'Chỉ bạn xem được ví. Cơ quan chỉ nhận bản sao khi bạn đồng ý.',
    en: 'Only you see the wallet. Offices receive a copy only when you agree.',
  },
});

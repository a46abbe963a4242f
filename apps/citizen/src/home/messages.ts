import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'home.title': { vi: 'Trang chủ', en: 'Home' },
  'home.hello': { vi: 'Chào {name}', en: 'Hello {name}' },
  'home.public': { vi: 'Bạn cần làm thủ tục gì?', en: 'What do you need to do?' },
  'home.publicLead': {
    vi: 'Nộp hồ sơ, theo dõi và nhận kết quả đã ký số, ngay trên điện thoại.',
    en: 'Apply, follow your dossier and receive the signed result, all on your phone.',
  },
  'home.services': { vi: 'Dịch vụ', en: 'Services' },
  'home.tile.procedures': { vi: 'Làm thủ tục', en: 'Apply' },
  'home.tile.proceduresHint': { vi: 'Khai sinh, cư trú, đất đai…', en: 'Births, residence, land…' },
  'home.tile.dossiers': { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  'home.tile.dossiersHint': { vi: 'Đang làm và đã có kết quả', en: 'Under way and finished' },
  'home.tile.track': { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  'home.tile.trackHint': { vi: 'Bằng mã, không cần tài khoản', en: 'By its code, without an account' },
  'home.tile.verify': { vi: 'Kiểm tra giấy tờ', en: 'Check a document' },
  'home.tile.verifyHint': { vi: 'Thật hay đã bị sửa', en: 'Genuine or changed' },
  'home.common': { vi: 'Nộp được ngay tại đây', en: 'You can apply for these here' },
  'home.commonAll': { vi: 'Xem mọi thủ tục', en: 'All procedures' },
  'home.signIn.title': { vi: 'Đã có tài khoản?', en: 'Have an account?' },
  'home.signIn.detail': {
    vi: 'Đăng nhập để nộp hồ sơ, xem việc cần làm và nhận kết quả.',
    en: 'Sign in to apply, see what you have to do and receive results.',
  },
  'home.signIn.act': { vi: 'Đăng nhập', en: 'Sign in' },
  'home.signIn.register': { vi: 'Tạo tài khoản', en: 'Create an account' },
  'home.elder.question': { vi: 'Cần làm gì hôm nay?', en: 'What do you need today?' },
  'home.elder.procedures': { vi: 'Làm giấy tờ', en: 'Apply for papers' },
  'home.elder.dossiers': { vi: 'Xem hồ sơ đã nộp', en: 'See my dossiers' },
  'home.elder.track': { vi: 'Tra cứu bằng mã', en: 'Track by code' },
  'home.elder.call': { vi: 'Gọi người giúp: {phone}', en: 'Call for help: {phone}' },
});

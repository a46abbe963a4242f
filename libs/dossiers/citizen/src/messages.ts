import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'dossiers.list.title': { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  'dossiers.list.loading': { vi: 'Đang tải hồ sơ', en: 'Loading dossiers' },
  'dossiers.list.empty': { vi: 'Bạn chưa có hồ sơ nào', en: 'You have no dossiers yet' },
  'dossiers.list.emptyDetail': {
    vi: 'Hồ sơ đã nộp sẽ nằm ở đây, kèm ngày hẹn trả.',
    en: 'What you send will be here, with the promised date.',
  },
  'dossiers.list.find': { vi: 'Tìm thủ tục', en: 'Find a procedure' },
  'dossiers.list.more': { vi: 'Xem thêm', en: 'Show more' },
  'dossiers.list.drafts': { vi: 'Đang làm dở', en: 'Unfinished' },
  'dossiers.list.sent': { vi: 'Đã nộp', en: 'Sent' },
  'dossiers.list.draftSaved': { vi: 'Lưu {when}', en: 'Saved {when}' },
  'dossiers.list.delete': { vi: 'Xoá bài nháp', en: 'Delete draft' },
  'dossiers.list.deleteAsk': { vi: 'Xoá bài nháp này?', en: 'Delete this draft?' },
  'dossiers.list.deleteDetail': {
    vi: 'Những gì đã nhập trong “{name}” sẽ mất, không lấy lại được.',
    en: 'Everything entered in “{name}” will be lost for good.',
  },
  'dossiers.list.deleteKeep': { vi: 'Giữ lại', en: 'Keep it' },
  'dossiers.list.promised': { vi: 'Hẹn trả {day}', en: 'Promised for {day}' },
  'dossiers.list.expected': { vi: 'Dự kiến {day}', en: 'Expected on {day}' },
  'dossiers.list.filedBy': { vi: '{name} nộp thay', en: 'Filed by {name}' },
  'dossiers.list.asked': { vi: 'Cần bổ sung {count} mục', en: '{count, plural, one {# thing} other {# things}} to send' },
  'dossiers.home.tasks': { vi: '{count} việc cần làm', en: '{count, plural, one {# thing} other {# things}} to do' },
  'dossiers.home.supplementTag': { vi: 'Cần bổ sung', en: 'Waiting for you' },
  'dossiers.home.supplement': {
    vi: 'Cần thêm {count} mục để giải quyết tiếp.',
    en: '{count, plural, one {# thing is} other {# things are}} needed to go on.',
  },
  'dossiers.home.supplementAct': { vi: 'Bổ sung ngay', en: 'Send it now' },
  'dossiers.home.draftTag': { vi: 'Bản nháp', en: 'Draft' },
  'dossiers.home.draftAct': { vi: 'Làm tiếp', en: 'Go on' },
  'dossiers.home.recent': { vi: 'Hồ sơ gần đây', en: 'Recent dossiers' },
});

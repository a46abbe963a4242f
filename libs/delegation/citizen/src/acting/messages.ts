import { defineMessages } from '@tinhso/ui';

export const actingMessages = defineMessages({
  'delegation.working.for': { vi: 'Đang làm việc cho:', en: 'Working for:' },
  'delegation.working.myself': { vi: 'chính tôi', en: 'myself' },
  'delegation.working.change': { vi: 'Đổi', en: 'Change' },
  'delegation.working.title': { vi: 'Làm việc cho ai', en: 'Work for whom' },
  'delegation.working.question': { vi: 'Bạn muốn làm việc cho ai?', en: 'For whom do you want to work?' },
  'delegation.working.me': { vi: 'Chính tôi, {name}', en: 'Myself, {name}' },
  'delegation.working.meHint': { vi: 'Hồ sơ và giấy tờ của tôi', en: 'My own dossiers and papers' },
  'delegation.working.delegate': { vi: 'Được uỷ quyền', en: 'By authority' },
  'delegation.working.guardian': { vi: 'Con, người được giám hộ', en: 'Child or ward' },
  'delegation.working.representative': { vi: 'Cơ sở tôi đại diện', en: 'Business that I represent' },
  'delegation.working.member': { vi: 'Cơ sở tôi làm việc', en: 'Business that I work for' },
  'delegation.working.go': { vi: 'Chuyển', en: 'Go on' },
});

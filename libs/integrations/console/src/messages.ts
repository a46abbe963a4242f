import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'integrations.area': { vi: 'Liên thông', en: 'Exchange' },
  'integrations.nav.attention': { vi: 'Cần xử lý', en: 'Needs attention' },
  'integrations.nav.filed': { vi: 'Đã vào hệ thống', en: 'Taken in' },
  'integrations.nav.received': { vi: 'Đang nhận', en: 'On the way in' },
  'integrations.nav.portal': { vi: 'Cổng quốc gia', en: 'National portal' },
  'integrations.off': { vi: 'Chưa nối với Cổng quốc gia', en: 'Not connected to the national portal' },
  'integrations.offDetail': {
    vi: 'Đặt PORTAL_URL, PORTAL_CLIENT_ID và PORTAL_CLIENT_SECRET rồi khởi động lại.',
    en: 'Set PORTAL_URL, PORTAL_CLIENT_ID and PORTAL_CLIENT_SECRET and restart.',
  },
  'integrations.loading': { vi: 'Đang tải', en: 'Loading' },
  'integrations.more': { vi: 'Xem thêm', en: 'Show more' },
  'integrations.empty.attention': { vi: 'Không có hồ sơ nào vướng', en: 'Nothing is held up' },
  'integrations.emptyDetail.attention': {
    vi: 'Mọi hồ sơ từ Cổng quốc gia đã thành hồ sơ ở đây. Hồ sơ mới được lấy về mỗi 15 giây.',
    en: 'Every dossier of the national portal is a dossier here. New ones are fetched every 15 seconds.',
  },
  'integrations.empty.received': { vi: 'Không có hồ sơ nào đang nhận', en: 'Nothing is on its way in' },
  'integrations.emptyDetail.received': {
    vi: 'Hồ sơ mới lấy về nằm ở đây vài giây trước khi thành hồ sơ.',
    en: 'What was just fetched stands here for some seconds.',
  },
  'integrations.empty.filed': { vi: 'Chưa có hồ sơ nào từ Cổng quốc gia', en: 'Nothing has come from the national portal yet' },
  'integrations.emptyDetail.filed': {
    vi: 'Khi người dân nộp ở Cổng quốc gia, hồ sơ sẽ hiện ở đây cùng trạng thái đã báo về.',
    en: 'When somebody files at the national portal, it shows here with the status that was reported.',
  },
  'integrations.row.code': { vi: 'Mã ở đây: {code}', en: 'Code here: {code}' },
  'integrations.row.times': { vi: 'Nộp {submitted} · lấy về {received}', en: 'Filed {submitted} · fetched {received}' },
  'integrations.row.acknowledged': { vi: 'Đã báo nhận {time}', en: 'Acknowledged {time}' },
  'integrations.row.unacknowledged': { vi: 'Chưa báo nhận được, sẽ tự gửi lại', en: 'Not acknowledged yet; it is sent again by itself' },
  'integrations.row.reported': { vi: 'Trạng thái đã báo: {status} {name}', en: 'Last status reported: {status} {name}' },
  'integrations.row.tries': { vi: 'Đã thử {count} lần', en: 'Tried {count} times' },
  'integrations.row.faults': { vi: 'Vướng ở {count} chỗ', en: '{count} obstacles' },
  'integrations.row.noUnit': { vi: 'Không có đơn vị mang mã {code}', en: 'No unit has the code {code}' },
  'integrations.retry': { vi: 'Thử nhận lại', en: 'Try again' },
  'integrations.retrying': { vi: 'Đang xếp lại', en: 'Queueing' },
});

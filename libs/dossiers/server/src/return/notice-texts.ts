import type { ReturnNewsType } from '@tinhso/dossiers-contract';
import type { NotificationText } from '../jobs/notification-texts.js';
import type { StaffText } from '../jobs/staff-texts.js';

/** What the person is told of the way of the result. `{office}`, `{hours}` and `{number}` are filled in. */
export const returnNotices: Readonly<Record<ReturnNewsType, NotificationText>> = {
  'result.arrived': {
    title: { vi: 'Bản giấy chờ bạn đến nhận', en: 'The paper is ready for you' },
    body: {
      vi: 'Kết quả hồ sơ {code} chờ tại {office}. Giờ mở cửa: {hours}. Mang theo giấy tờ tùy thân.',
      en: 'The result of dossier {code} waits at {office}. Open {hours}. Bring an identity paper.',
    },
    sms: {
      vi: 'Ket qua ho so {code} cho ban den nhan. Xem noi nhan trong ung dung.',
      en: 'The result of {code} waits for you. See where in the app.',
    },
  },
  'result.dispatched': {
    title: { vi: 'Bản giấy đang được chuyển đến nơi bạn chọn', en: 'The paper is on its way to your office' },
    body: {
      vi: 'Kết quả hồ sơ {code} đang trên đường đến {office}. Bạn được báo khi đến nơi.',
      en: 'The result of dossier {code} is on its way to {office}. You will be told when it is there.',
    },
  },
  'result.posted': {
    title: { vi: 'Bản giấy đã gửi qua bưu chính', en: 'The paper was given to the post' },
    body: {
      vi: 'Kết quả hồ sơ {code} đã giao cho bưu chính, số hiệu {number}. Theo dõi đường đi trong hồ sơ.',
      en: 'The result of dossier {code} is with the post, number {number}. Follow it in the dossier.',
    },
  },
  'result.post_refused': {
    title: { vi: 'Bưu chính không nhận địa chỉ của bạn', en: 'The post does not take your address' },
    body: {
      vi: 'Chưa gửi được kết quả hồ sơ {code}. Sửa địa chỉ, hoặc chọn nhận tại một cửa.',
      en: 'The result of dossier {code} could not be sent. Correct the address, or choose to come for it.',
    },
    sms: {
      vi: 'Chua gui duoc ket qua ho so {code}: dia chi bi tu choi. Mo ung dung de sua.',
      en: 'The post refused your address for {code}. Mend it in the app.',
    },
  },
  'result.came_back': {
    title: { vi: 'Bưu chính đã trả bản giấy về cơ quan', en: 'The paper came back to the office' },
    body: {
      vi: 'Bưu chính không phát được kết quả hồ sơ {code}. Đến {office} nhận ({hours}), hoặc chọn gửi lại.',
      en: 'The post could not deliver the result of dossier {code}. Come to {office} ({hours}), or have it sent again.',
    },
    sms: {
      vi: 'Khong phat duoc ket qua ho so {code}. Mo ung dung de chon cach nhan lai.',
      en: 'The result of {code} came back. Choose again in the app.',
    },
  },
  'result.lost': {
    title: { vi: 'Bưu gửi bị thất lạc, cơ quan gửi lại', en: 'The parcel was lost and is sent again' },
    body: {
      vi: 'Bưu chính báo thất lạc bản giấy của hồ sơ {code}. {office} in lại và gửi lần nữa. Bản điện tử vẫn có trong ứng dụng.',
      en: 'The post lost the paper of dossier {code}. {office} prints it again and sends it. The electronic one is still in the app.',
    },
  },
  'result.uncollected': {
    title: { vi: 'Bạn chưa đến nhận bản giấy', en: 'You have not come for your paper yet' },
    body: {
      vi: 'Kết quả hồ sơ {code} vẫn chờ tại {office}. Giờ mở cửa: {hours}. Không đến được thì chọn gửi bưu chính.',
      en: 'The result of dossier {code} still waits at {office}. Open {hours}. If you cannot come, have it sent by post.',
    },
    sms: {
      vi: 'Ket qua ho so {code} van cho ban den nhan. Xem noi nhan trong ung dung.',
      en: 'The result of {code} still waits for you. See the app.',
    },
  },
  'result.delayed': {
    title: { vi: 'Bản giấy đến chậm hơn quy định', en: 'Your paper is delayed' },
    body: {
      vi: 'Kết quả hồ sơ {code} đã ký nhưng bản giấy chưa được chuyển đúng hạn. Lãnh đạo {office} đã được báo. Bản điện tử có trong ứng dụng.',
      en: 'The result of dossier {code} is signed, but its paper was not sent on in time. The leaders of {office} were told. The electronic one is in the app.',
    },
  },
};

/** What the people of the desk are told. */
export const returnStaffNotices: Partial<Record<ReturnNewsType, StaffText>> = {
  'result.dispatched': {
    title: { vi: 'Có kết quả chuyển đến để trả', en: 'A result is on its way to you' },
    body: {
      vi: 'Kết quả hồ sơ {code} đang được chuyển đến; xác nhận khi nhận được.',
      en: 'The result of dossier {code} is coming; confirm when it is there.',
    },
  },
  'result.post_refused': {
    title: { vi: 'Bưu chính từ chối một địa chỉ', en: 'The post refused an address' },
    body: {
      vi: 'Kết quả hồ sơ {code} chưa gửi được. Công dân đã được báo.',
      en: 'The result of dossier {code} was not sent. The citizen was told.',
    },
  },
  'result.came_back': {
    title: { vi: 'Bưu gửi bị trả về', en: 'A parcel came back' },
    body: { vi: 'Kết quả hồ sơ {code} lại chờ trả tại đơn vị.', en: 'The result of dossier {code} waits at your desk again.' },
  },
  'result.lost': {
    title: { vi: 'Bưu gửi bị thất lạc', en: 'A parcel was lost' },
    body: { vi: 'In lại kết quả hồ sơ {code} và gửi lần nữa.', en: 'Print the result of dossier {code} again and send it once more.' },
  },
};

/** What is said to the owner when a document was taken back. */
export const revokedNotice: NotificationText = {
  title: { vi: 'Một giấy tờ của bạn đã bị thu hồi', en: 'A document of yours was revoked' },
  body: {
    vi: 'Giấy tờ trong hồ sơ {code} không còn giá trị. Lý do và căn cứ có trong hồ sơ.',
    en: 'A document of dossier {code} is no longer valid. The reason and legal basis are in the dossier.',
  },
  sms: {
    vi: 'Giay to cua ho so {code} da bi thu hoi. Xem ly do trong ung dung.',
    en: 'A document of {code} was revoked. See why in the app.',
  },
};

import type { CoSigningEventType } from '@tinhso/dossiers-contract';
import type { NotificationText } from '../jobs/notification-texts.js';

/** To a number that has no account. `{host}` is the address of the app, `{day}` the last day. */
export const strangerText = {
  vi: 'Có người mời bạn cùng ký một hồ sơ thủ tục hành chính. Nếu biết việc này: mở {host}, đăng ký tài khoản bằng số điện thoại này trước ngày {day}. Nếu không, bỏ qua tin nhắn.',
  en: 'Somebody asks you to sign an application with them. If you know of it: open {host} and register with this number before {day}. If not, ignore this message.',
};

/** What each side is told; nothing for who did it. `{procedure}` is filled in. */
export const coSigningTexts: Readonly<
  Record<CoSigningEventType, { readonly applicant?: NotificationText; readonly signer?: NotificationText }>
> = {
  'cosigning.invited': {
    signer: {
      title: { vi: 'Bạn được mời cùng ký một hồ sơ', en: 'You are asked to sign an application' },
      body: {
        vi: '{procedure}: điền phần của bạn và ký, hoặc từ chối.',
        en: '{procedure}: fill in your part and sign, or decline.',
      },
      sms: { vi: 'Ban duoc moi cung ky mot ho so. Mo ung dung de xem.', en: 'You are asked to sign an application. See the app.' },
    },
  },
  'cosigning.reminded': {
    applicant: {
      title: { vi: 'Người cùng ký chưa trả lời', en: 'The other signer has not answered' },
      body: {
        vi: '{procedure}: lời mời sắp hết hạn. Nhắc người đó, hoặc mời lại.',
        en: '{procedure}: the invitation runs out soon. Remind them, or ask again.',
      },
    },
    signer: {
      title: { vi: 'Lời mời cùng ký sắp hết hạn', en: 'An invitation to sign runs out soon' },
      body: { vi: '{procedure}: điền phần của bạn và ký, hoặc từ chối.', en: '{procedure}: fill in your part and sign, or decline.' },
    },
  },
  'cosigning.signed': {
    applicant: {
      title: { vi: 'Người cùng ký đã ký', en: 'The other signer has signed' },
      body: { vi: '{procedure}: xem lại và nộp hồ sơ.', en: '{procedure}: check it and send it.' },
      sms: { vi: 'Nguoi cung ky da ky. Mo ung dung de nop ho so.', en: 'The other signer has signed. Open the app to send it.' },
    },
  },
  'cosigning.declined': {
    applicant: {
      title: { vi: 'Người cùng ký đã từ chối', en: 'The other signer has declined' },
      body: { vi: '{procedure}: xem lý do, sửa hồ sơ hoặc mời lại.', en: '{procedure}: see why, change it or ask again.' },
    },
  },
  'cosigning.withdrawn': {
    signer: {
      title: { vi: 'Lời mời cùng ký đã được rút lại', en: 'An invitation to sign was taken back' },
      body: { vi: '{procedure}: bạn không cần làm gì nữa.', en: '{procedure}: nothing is asked of you any more.' },
    },
  },
  'cosigning.expired': {
    applicant: {
      title: { vi: 'Lời mời cùng ký đã hết hạn', en: 'An invitation to sign has run out' },
      body: { vi: '{procedure}: mời lại nếu vẫn muốn nộp.', en: '{procedure}: ask again if you still want to file.' },
    },
  },
};

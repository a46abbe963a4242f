import type { Bilingual, DelegationEventType } from '@tinhso/delegation-contract';

export interface NoticeText {
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** Only for what must not be missed; without marks, so that it fits one message. */
  readonly sms?: Bilingual;
}

/** What is told to whoever gave a right and to whoever holds it or is invited. */
export const noticeTexts: Readonly<Record<DelegationEventType, { readonly giver?: NoticeText; readonly holder?: NoticeText }>> = {
  'delegation.granted': {
    holder: {
      title: { vi: 'Có người nhờ bạn làm thay', en: 'Somebody asks you to act for them' },
      body: {
        vi: 'Mở để xem ai nhờ, nhờ việc gì, đến khi nào, rồi nhận hoặc từ chối.',
        en: 'Open to see who asks, for what and until when; then accept or decline.',
      },
      sms: {
        vi: 'Co nguoi uy quyen cho ban lam thu tuc thay. Mo ung dung de nhan hoac tu choi.',
        en: 'Somebody asks you to act for them. Open the app to answer.',
      },
    },
  },
  'delegation.accepted': {
    giver: {
      title: { vi: 'Người được uỷ quyền đã nhận', en: 'Your authority was accepted' },
      body: {
        vi: 'Từ bây giờ người ấy làm thay được. Bạn thu hồi bất cứ lúc nào.',
        en: 'From now on they can act for you. You can revoke it at any time.',
      },
      sms: {
        vi: 'Nguoi ban uy quyen da nhan. Khong phai ban lam? Mo ung dung de thu hoi ngay.',
        en: 'Your authority was accepted. Not you? Open the app and revoke it.',
      },
    },
  },
  'delegation.declined': {
    giver: {
      title: { vi: 'Người được mời đã từ chối', en: 'Your invitation was declined' },
      body: {
        vi: 'Lời mời làm thay không được nhận. Bạn có thể mời người khác.',
        en: 'The invitation to act was not taken. You can ask somebody else.',
      },
    },
  },
  'delegation.revoked': {
    holder: {
      title: { vi: 'Quyền làm thay đã bị thu hồi', en: 'An authority was revoked' },
      body: {
        vi: 'Bạn không làm thay được nữa. Mở để xem đó là quyền nào.',
        en: 'You can no longer act. Open to see which authority it was.',
      },
    },
  },
  'delegation.left': {
    giver: {
      title: { vi: 'Người được uỷ quyền đã thôi làm thay', en: 'Somebody stopped acting for you' },
      body: {
        vi: 'Quyền bạn đã cấp kết thúc. Bạn có thể mời người khác.',
        en: 'The authority you gave has ended. You can ask somebody else.',
      },
    },
  },
  'delegation.restored': {
    giver: {
      title: { vi: 'Quyền làm thay được giữ lại', en: 'An authority goes on' },
      body: { vi: 'Người ấy đã bấm nhầm và tiếp tục làm thay.', en: 'It was ended by mistake and goes on.' },
    },
    holder: {
      title: { vi: 'Quyền làm thay được khôi phục', en: 'An authority was restored' },
      body: { vi: 'Bạn tiếp tục làm thay được.', en: 'You can act again.' },
    },
  },
  'delegation.expiring': {
    giver: {
      title: { vi: 'Uỷ quyền của bạn sắp hết hạn', en: 'An authority you gave is about to end' },
      body: {
        vi: 'Còn cần thì cấp lại; không thì không phải làm gì.',
        en: 'Give it again if it is still needed; otherwise there is nothing to do.',
      },
    },
    holder: {
      title: { vi: 'Quyền làm thay sắp hết hạn', en: 'Your authority is about to end' },
      body: { vi: 'Hãy làm xong việc dở, hoặc nhờ người ấy cấp lại.', en: 'Finish what is open, or ask for it to be given again.' },
    },
  },
};

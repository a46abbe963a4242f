import { identityLimits, type CodePurpose, type CodeRequestReason, type WarningReason } from '@tinhso/identity-contract';
import type { CodeMessage } from './code-message.js';
import type { Texts } from './notification-draft.js';

const minutes = identityLimits.code.ttl / 60;

const purposes: Readonly<Record<CodePurpose, Texts>> = {
  registration: { vi: 'mã xác nhận đăng ký', en: 'your confirmation code' },
  'second-factor': { vi: 'mã đăng nhập', en: 'your sign-in code' },
  recovery: { vi: 'mã lấy lại mật khẩu', en: 'your password recovery code' },
  'contact-old': { vi: 'mã đồng ý đổi liên hệ', en: 'your code to allow a change of contact' },
  'contact-other': { vi: 'mã thay cho liên hệ đã mất', en: 'your code in place of a lost contact' },
  'contact-new': { vi: 'mã xác nhận liên hệ mới', en: 'your code to confirm a new contact' },
  'assisted-consent': { vi: 'mã đồng ý cho người hỗ trợ làm giúp bạn trong 2 giờ', en: 'your code to be assisted for 2 hours' },
  'feedback-report': { vi: 'mã gửi phản ánh', en: 'your code to send a report' },
  'assisted-filing': { vi: 'mã xác nhận hồ sơ được làm giúp', en: 'your code to confirm what was prepared for you' },
};

interface MailTexts {
  readonly subject: Texts;
  readonly body: Texts;
}

const plain: Readonly<Record<WarningReason | 'registration-known' | 'contact-known', MailTexts>> = {
  'registration-known': {
    subject: { vi: 'Địa chỉ này đã có tài khoản', en: 'This address already has an account' },
    body: {
      vi: 'Có người vừa đăng ký tài khoản Tỉnh Số bằng địa chỉ email này, nhưng địa chỉ đã có tài khoản. Nếu là bạn, hãy đăng nhập bằng email hoặc chọn “Quên mật khẩu”. Nếu không phải bạn, bạn không cần làm gì.',
      en: 'Somebody just registered at Tỉnh Số with this e-mail address, but it already has an account. If it was you, sign in with the e-mail or choose “Forgot password”. If it was not you, there is nothing to do.',
    },
  },
  'contact-known': {
    subject: { vi: 'Địa chỉ này đã thuộc một tài khoản', en: 'This address belongs to an account already' },
    body: {
      vi: 'Có người muốn dùng địa chỉ email này cho một tài khoản Tỉnh Số khác, nhưng địa chỉ đã thuộc một tài khoản. Nếu không phải bạn, bạn không cần làm gì.',
      en: 'Somebody wants to use this e-mail address for another Tỉnh Số account, but it belongs to one already. If it was not you, there is nothing to do.',
    },
  },
  recovered: {
    subject: { vi: 'Mật khẩu vừa được lấy lại', en: 'Your password was recovered' },
    body: {
      vi: 'Mật khẩu tài khoản Tỉnh Số của bạn vừa được đặt lại, các thiết bị khác đã bị đăng xuất.\n\nNếu là bạn thì không cần làm gì. Nếu không phải bạn, bấm nút dưới đây ngay: tài khoản được khoá tạm, mật khẩu cũ dùng lại được.',
      en: 'The password of your Tỉnh Số account was just set anew, and other devices were signed out.\n\nIf it was you, there is nothing to do. If not, press the button below now: the account is held and your old password works again.',
    },
  },
  'contact-waiting': {
    subject: { vi: 'Có yêu cầu đổi liên hệ của tài khoản', en: 'A change of your contact was asked for' },
    body: {
      vi: 'Có người đã đăng nhập vào tài khoản Tỉnh Số của bạn và xin đổi số điện thoại hoặc email mà không có liên hệ cũ. Thay đổi có hiệu lực sau 24 giờ.\n\nNếu không phải bạn, bấm nút dưới đây để huỷ và khoá tạm tài khoản.',
      en: 'Somebody signed in to your Tỉnh Số account and asked to change the phone or e-mail without the old one at hand. It takes effect in 24 hours.\n\nIf it was not you, press the button below to cancel it and hold the account.',
    },
  },
  'contact-changed': {
    subject: { vi: 'Liên hệ của tài khoản vừa đổi', en: 'The contact of your account was changed' },
    body: {
      vi: 'Số điện thoại hoặc email của tài khoản Tỉnh Số của bạn vừa được đổi.\n\nNếu không phải bạn, bấm nút dưới đây ngay: liên hệ cũ được đặt lại và tài khoản được khoá tạm.',
      en: 'The phone or e-mail of your Tỉnh Số account was just changed.\n\nIf it was not you, press the button below now: the old one is put back and the account is held.',
    },
  },
};

/** The words on the button of a mail that can undo something. */
export const undoLabel: Texts = { vi: 'Không phải tôi', en: 'It was not me' };

const isPlain = (reason: CodeRequestReason): reason is keyof typeof plain => reason in plain;

/** Subject and body of the mail that carries a code or a warning. The code stands in the subject, for the preview. */
export function codeMail({ reason, locale, code }: CodeMessage): { subject: string; body: string } {
  if (reason === 'none') throw new Error('a request without a message has no text');
  if (isPlain(reason)) return { subject: plain[reason].subject[locale], body: plain[reason].body[locale] };
  if (code === undefined) throw new Error(`a code request for ${reason} came without a code`);
  const what = purposes[reason][locale];
  return locale === 'en'
    ? {
        subject: `${code} is ${what}`,
        body: `${code} is ${what} at Tỉnh Số. It works for ${minutes} minutes and once.\n\nNever give it to anyone, not even to somebody who says they are staff. If you did not ask for it, ignore this mail.`,
      }
    : {
        subject: `${code} là ${what}`,
        body: `${code} là ${what} Tỉnh Số của bạn. Mã dùng được một lần, trong ${minutes} phút.\n\nKhông đưa mã cho bất kỳ ai, kể cả người tự nhận là cán bộ. Nếu bạn không xin mã, hãy bỏ qua thư này.`,
      };
}

import { defineMessages } from '@tinhso/ui';

export const proofMessages = defineMessages({
  'staffProof.title': { vi: 'Xác minh là bạn', en: 'Confirm that it is you' },
  'staffProof.lead': {
    vi: 'Việc này ảnh hưởng tới an toàn nên cần mật khẩu một lần nữa. Xong là việc bạn vừa bấm tự tiếp tục.',
    en: 'This touches security, so please enter your password once more. What you pressed then goes on by itself.',
  },
  'staffProof.empty': { vi: 'Nhập mật khẩu', en: 'Enter your password' },
  'staffProof.refused': { vi: 'Mật khẩu không đúng. Thử lại.', en: 'The password is not right. Try again.' },
  'staffProof.act': { vi: 'Xác minh', en: 'Confirm' },
});

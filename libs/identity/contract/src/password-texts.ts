import { identityLimits } from './limits.js';
import type { PasswordFault } from './password-rules.js';

const { minLength, maxLength } = identityLimits.password;

/** What is wrong with a password and what to do, one sentence or two; the same on the screen and in the server's answer. */
export const passwordFaultTexts: Readonly<Record<PasswordFault, { readonly vi: string; readonly en: string }>> = {
  'too-short': {
    vi: `Mật khẩu cần ít nhất ${minLength} ký tự.`,
    en: `The password needs at least ${minLength} characters.`,
  },
  'too-long': {
    vi: `Mật khẩu không được dài quá ${maxLength} ký tự.`,
    en: `The password may have at most ${maxLength} characters.`,
  },
  'one-character': {
    vi: 'Mật khẩu chỉ có một ký tự lặp lại. Hãy dùng vài từ không liên quan nhau.',
    en: 'The password is one character repeated. Use a few unrelated words.',
  },
  sequence: {
    vi: 'Mật khẩu là một dãy liền nhau, rất dễ đoán. Hãy dùng vài từ không liên quan nhau.',
    en: 'The password is a run of characters and easy to guess. Use a few unrelated words.',
  },
  date: {
    vi: 'Mật khẩu là một ngày tháng năm, rất dễ đoán. Hãy dùng vài từ không liên quan nhau.',
    en: 'The password is a date and easy to guess. Use a few unrelated words.',
  },
  'contains-phone': {
    vi: 'Mật khẩu không được chứa số điện thoại của bạn.',
    en: 'The password must not contain your phone number.',
  },
  'own-words': {
    vi: 'Mật khẩu chỉ gồm tên của bạn, tên tỉnh hay tên ứng dụng, rất dễ đoán. Hãy thêm vài từ không liên quan.',
    en: 'The password is little more than your name, the province or this app, so it is easy to guess. Add a few unrelated words.',
  },
  common: {
    vi: 'Mật khẩu này nhiều người dùng, rất dễ đoán. Hãy dùng vài từ không liên quan nhau.',
    en: 'Many people use this password, so it is easy to guess. Use a few unrelated words.',
  },
};

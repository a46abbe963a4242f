import { identityLimits, type CodePurpose, type CodeRequestReason, type WarningReason } from '@tinhso/identity-contract';
import type { Texts } from './notification-draft.js';

/** What a message about a code or about the way into an account has to say. */
export interface CodeMessage {
  readonly reason: CodeRequestReason;
  readonly locale: 'vi' | 'en';
  readonly code?: string;
  /** Absolute address of the page that undoes what a warning tells of, or on which the code is entered. */
  readonly link?: string;
}

const minutes = identityLimits.code.ttl / 60;

/** What the code is for; short, because an SMS has 160 characters. */
const purposes: Readonly<Record<CodePurpose, Texts>> = {
  registration: { vi: 'ma xac nhan cua ban', en: 'your confirmation code' },
  'second-factor': { vi: 'ma dang nhap cua ban', en: 'your sign-in code' },
  recovery: { vi: 'ma lay lai mat khau', en: 'your password recovery code' },
  'contact-old': { vi: 'ma dong y doi lien he', en: 'your code to allow a change of contact' },
  'contact-other': { vi: 'ma thay cho lien he da mat', en: 'your code in place of a lost contact' },
  'contact-new': { vi: 'ma xac nhan lien he moi', en: 'your code to confirm a new contact' },
  'assisted-consent': { vi: 'ma dong y cho nguoi ho tro lam giup ban 2 gio', en: 'your code to be assisted for 2 hours' },
  'feedback-report': { vi: 'ma gui phan anh', en: 'your code to send a report' },
  'assisted-filing': { vi: 'ma xac nhan ho so duoc lam giup', en: 'your code to confirm what was prepared for you' },
};

const cautions: Readonly<Record<'secret' | 'byHand', Texts>> = {
  secret: { vi: 'Khong dua ma cho bat ky ai, ke ca can bo.', en: 'Never give it to anyone, officials included.' },
  byHand: { vi: 'Tu tay ban nhap ma, khong doc cho ai.', en: 'Type it with your own hand.' },
};

const known: Readonly<Record<'registration-known' | 'contact-known', Texts>> = {
  'registration-known': {
    vi: 'Tinh So: So dien thoai nay da co tai khoan. Ban hay dang nhap, hoac chon "Quen mat khau". Neu khong phai ban, hay bo qua tin nay.',
    en: 'Tinh So: this number already has an account. Sign in, or choose "Forgot password". If it was not you, ignore this message.',
  },
  'contact-known': {
    vi: 'Tinh So: Co nguoi muon dung so nay cho tai khoan khac, nhung so da thuoc mot tai khoan. Neu khong phai ban, hay bo qua tin nay.',
    en: 'Tinh So: somebody wants this number for another account, but it belongs to one already. If it was not you, ignore this message.',
  },
};

const warnings: Readonly<Record<WarningReason, Texts>> = {
  recovered: { vi: 'Tinh So: Mat khau vua duoc lay lai.', en: 'Tinh So: your password was just recovered.' },
  'contact-waiting': {
    vi: 'Tinh So: Co yeu cau doi lien he cua tai khoan, co hieu luc sau 24 gio.',
    en: 'Tinh So: a change of your contact was asked for and takes effect in 24 hours.',
  },
  'contact-changed': { vi: 'Tinh So: Lien he cua tai khoan vua doi.', en: 'Tinh So: the contact of your account was changed.' },
};

const isWarning = (reason: CodeRequestReason): reason is WarningReason => reason in warnings;
const isKnown = (reason: CodeRequestReason): reason is keyof typeof known => reason in known;

/**
 * The SMS that carries a one-time code, or a warning with the way to undo. Written without diacritics; the code comes early,
 * so that it shows in the phone's preview. `none` has no text.
 */
export function codeMessage({ reason, locale, code, link }: CodeMessage): string {
  if (reason === 'none') throw new Error('a request without a message has no text');
  if (isKnown(reason)) return known[reason][locale];
  if (isWarning(reason)) {
    if (link === undefined) throw new Error(`a warning of ${reason} came without a way to undo it`);
    return `${warnings[reason][locale]} ${locale === 'en' ? 'Not you? Open' : 'Khong phai ban? Mo'} ${link}`;
  }
  if (code === undefined) throw new Error(`a code request for ${reason} came without a code`);
  // The helper's device is where the citizen enters it: what must not happen is that it is read out.
  const caution = cautions[reason === 'assisted-consent' ? 'byHand' : 'secret'][locale];
  const text =
    locale === 'en'
      ? `Tinh So: ${code} is ${purposes[reason].en}. Valid for ${minutes} minutes. ${caution}`
      : `Tinh So: ${code} la ${purposes[reason].vi}. Hieu luc ${minutes} phut. ${caution}`;
  return link === undefined ? text : `${text} ${locale === 'en' ? 'Open' : 'Mo'} ${link}`;
}

import { identityLimits, type CodeRequestReason } from '@tinhso/identity-contract';

/** What an SMS about a code has to say. */
export interface CodeMessage {
  readonly reason: CodeRequestReason;
  readonly locale: 'vi' | 'en';
  readonly code?: string;
}

const minutes = identityLimits.code.ttl / 60;

/**
 * The SMS that carries a one-time code, or that tells the owner of a phone that somebody tried to register with it.
 * Written without diacritics; the code comes early, so that it shows in the phone's preview.
 */
export function codeMessage({ reason, locale, code }: CodeMessage): string {
  if (reason === 'registration-known')
    return locale === 'en'
      ? 'Tinh So: this number already has an account. Sign in, or choose "Forgot password". If it was not you, ignore this message.'
      : 'Tinh So: So dien thoai nay da co tai khoan. Ban hay dang nhap, hoac chon "Quen mat khau". Neu khong phai ban, hay bo qua tin nay.';
  if (code === undefined) throw new Error(`a code request for ${reason} came without a code`);
  return locale === 'en'
    ? `Tinh So: ${code} is your confirmation code. Valid for ${minutes} minutes. Never give it to anyone, officials included.`
    : `Tinh So: ${code} la ma xac nhan cua ban. Hieu luc ${minutes} phut. Khong dua ma cho bat ky ai, ke ca can bo.`;
}

/** What happened to the way into an account. */
export const securityNoticeKinds = [
  'new-device',
  'refresh-reused',
  'password-changed',
  'totp-added',
  'totp-removed',
  'passkey-added',
  'passkey-removed',
  'backup-codes-made',
  'backup-code-used',
  'second-factor-on',
  'second-factor-off',
  'phone-changed',
  'email-changed',
  'contact-change-asked',
  'recovered',
  'eid-linked',
  'eid-unlinked',
] as const;
export type SecurityNoticeKind = (typeof securityNoticeKinds)[number];

/** Something a thief would do has been done to an account: its owner is told, in the inbox and by SMS and mail. */
export interface SecurityNoticeEvent {
  type: 'identity.security_notice';
  payload: {
    accountId: string;
    kind: SecurityNoticeKind;
    /** ISO-8601. */
    at: string;
    /** "Chrome, Windows": what the browser says of itself. */
    device?: string;
  };
}

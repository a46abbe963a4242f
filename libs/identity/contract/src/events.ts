import type { SecurityNoticeEvent } from './security-notice.js';

/** A citizen confirmed the phone and the account exists. `subject` of the event is the account. */
export interface AccountRegisteredEvent {
  type: 'identity.account_registered';
  payload: { accountId: string };
}

/** Ways by which a code can be sent. */
export type CodeChannel = 'sms' | 'email';

/** What a one-time code confirms. A code of one purpose never opens another. */
export type CodePurpose =
  | 'registration'
  | 'second-factor'
  | 'recovery'
  | 'contact-old'
  | 'contact-new'
  | 'contact-other'
  | 'assisted-consent'
  | 'assisted-filing'
  | 'feedback-report';

/** Messages without a code, with a link by which the reader can say that it was not them. */
export type WarningReason = 'recovered' | 'contact-waiting' | 'contact-changed';

/**
 * Why a message goes out. `…-known` warns the owner of a phone or address that already has an account; `none` sends nothing:
 * it stands in where there is nobody to write to, so that asking costs the same.
 */
export type CodeRequestReason = CodePurpose | 'registration-known' | 'contact-known' | 'none' | WarningReason;

/**
 * A message with a one-time code or a warning has to go out. Address, code and link travel sealed (AES-256-GCM, code id as
 * associated data); the delivering room opens them with `IdentityFacade.openCodeRequest(payload)`.
 */
export interface CodeRequestedEvent {
  type: 'identity.code_requested';
  payload: {
    codeId: string;
    reason: CodeRequestReason;
    channel: CodeChannel;
    locale: 'vi' | 'en';
    /** ISO-8601; a code that could not be sent by then is not sent at all. */
    expiresAt: string;
    sealedTo: string;
    sealedCode?: string;
    /** Path and query of the page that belongs to the message: where it is undone, or confirmed. */
    sealedLink?: string;
  };
}

/** Every event that identity publishes. */
export type IdentityEvent = AccountRegisteredEvent | CodeRequestedEvent | SecurityNoticeEvent;

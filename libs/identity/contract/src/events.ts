/** A citizen confirmed the phone and the account exists. `subject` of the event is the account. */
export interface AccountRegisteredEvent {
  type: 'identity.account_registered';
  payload: { accountId: string };
}

/** Why a message goes out: a code to confirm a registration, or a warning to the owner of a phone that already has an account. */
export type CodeRequestReason = 'registration' | 'registration-known';

/**
 * A message with a one-time code has to go out by SMS. Phone and code travel sealed (AES-256-GCM, code id as associated data);
 * the delivering room opens them with `IdentityFacade.openCodeRequest(payload)`.
 * `registration-known` carries no code: it tells the owner that somebody tried to register with this phone.
 */
export interface CodeRequestedEvent {
  type: 'identity.code_requested';
  payload: {
    codeId: string;
    reason: CodeRequestReason;
    locale: 'vi' | 'en';
    /** ISO-8601; a code that could not be sent by then is not sent at all. */
    expiresAt: string;
    sealedPhone: string;
    sealedCode?: string;
  };
}

/** Every event that identity publishes. */
export type IdentityEvent = AccountRegisteredEvent | CodeRequestedEvent;

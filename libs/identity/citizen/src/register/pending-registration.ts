import type { CodeChallenge } from '@tinhso/identity-contract';
import { useEffect, useState } from 'react';

/** A registration whose code has not been entered. */
export interface PendingRegistration {
  challenge: CodeChallenge;
  phone: string;
  fullName: string;
  email: string;
  /** When another code may be asked for, by the clock of this device (ms): clocks of phones are often wrong. */
  resendFrom: number;
}

const SLOT = 'identity.registration';

/**
 * Kept for this tab, because a phone often drops the page while its owner reads the message. The password is not kept.
 * `undefined` before the browser has been asked (the server draws the page too), `null` when there is none.
 */
export function usePendingRegistration(): {
  pending: PendingRegistration | null | undefined;
  keep: (pending: PendingRegistration) => void;
  forget: () => void;
} {
  const [pending, setPending] = useState<PendingRegistration | null>();
  useEffect(() => setPending(read()), []);
  return {
    pending,
    keep: (next) => {
      sessionStorage.setItem(SLOT, JSON.stringify(next));
      setPending(next);
    },
    forget: () => {
      sessionStorage.removeItem(SLOT);
      setPending(null);
    },
  };
}

function read(): PendingRegistration | null {
  const text = sessionStorage.getItem(SLOT);
  return text === null ? null : (JSON.parse(text) as PendingRegistration);
}

import { useSession } from '@tinhso/ui';
import { useSyncExternalStore } from 'react';

/** Somebody without an account whose phone was confirmed. The token lives in memory only and is good for reports alone. */
export interface PhoneReporter {
  readonly accessToken: string;
  readonly expiresAt: string;
  readonly phoneLast4: string;
}

let known: PhoneReporter | undefined;
const listeners = new Set<() => void>();

/** The phone that reports from this tab. */
export const phoneReporter = {
  get: (): PhoneReporter | undefined => known,
  /** Token while it is good. */
  token: (): string | undefined => (known && Date.parse(known.expiresAt) > Date.now() ? known.accessToken : undefined),
  set: (reporter: PhoneReporter | undefined): void => {
    known = reporter;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Who reports: an account, a confirmed phone, or nobody yet. */
export type Reporter = { kind: 'account'; name: string } | { kind: 'phone'; last4: string } | { kind: 'nobody' };

export function useReporter(): Reporter {
  const { account, status } = useSession();
  const phone = useSyncExternalStore(phoneReporter.subscribe, phoneReporter.get, () => undefined);
  if (status !== 'anonymous') return { kind: 'account', name: account?.fullName ?? '' };
  return phone && phoneReporter.token() ? { kind: 'phone', last4: phone.phoneLast4 } : { kind: 'nobody' };
}

/** Headers of a request by whoever reports; an account's are added by the client. */
export function reporterHeaders(): Record<string, string> {
  const token = phoneReporter.token();
  return token ? { authorization: `Bearer ${token}` } : {};
}

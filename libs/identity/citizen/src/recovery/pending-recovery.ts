import type { RecoveryStanding, RecoveryStarted, RecoveryWay } from '@tinhso/identity-contract';
import { useEffect, useState } from 'react';

/** A recovery under way: what the person said and has proved, and where the page stands. */
export interface PendingRecovery {
  started: RecoveryStarted;
  who: string;
  way?: RecoveryWay;
  standing?: RecoveryStanding;
  /** When another code may be asked for, by the clock of this device (ms). */
  resendFrom: number;
  sendsLeft?: number;
}

const SLOT = 'identity.recovery';

/** Kept for this tab, because a phone often drops the page while its owner reads the message. No code and no password is kept. */
export function usePendingRecovery() {
  const [pending, setPending] = useState<PendingRecovery | null>();
  useEffect(() => {
    const text = sessionStorage.getItem(SLOT);
    const kept = text === null ? null : (JSON.parse(text) as PendingRecovery);
    setPending(kept && Date.parse(kept.started.expiresAt) > Date.now() ? kept : null);
  }, []);
  return {
    /** undefined before the browser has been asked, null when there is none */
    pending,
    keep: (next: PendingRecovery) => {
      sessionStorage.setItem(SLOT, JSON.stringify(next));
      setPending(next);
    },
    forget: () => {
      sessionStorage.removeItem(SLOT);
      setPending(null);
    },
  };
}

/** Ways that would bring the recovery on. */
export function usefulWays({ started, standing }: PendingRecovery): RecoveryWay[] {
  const { ways } = started;
  if (standing?.needs === 'factor') return ways.filter((way) => way === 'totp' || way === 'backup');
  if (standing?.needs === 'code') return ways.filter((way) => way === 'sms' || way === 'email');
  return ways;
}

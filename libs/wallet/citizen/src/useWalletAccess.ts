import { useActing, useSession } from '@tinhso/ui';

/** A child or company has no hands of its own; everybody else's wallet stays closed to who works for them. */
const kept: readonly string[] = ['child', 'company', 'household_business'];

/** Whose wallet this tab would open: `open`, `anonymous`, or of somebody who opens it alone. */
export function useWalletAccess(): { state: 'open' | 'anonymous' } | { state: 'closed'; name: string } {
  const { status } = useSession();
  const { acting } = useActing();
  if (status === 'anonymous') return { state: 'anonymous' };
  return acting && !kept.includes(acting.kind) ? { state: 'closed', name: acting.name } : { state: 'open' };
}

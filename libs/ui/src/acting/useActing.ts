import { useSyncExternalStore } from 'react';
import { useSession } from '../api/ApiProvider.js';
import { actingStore, type ActingState } from './acting.js';

const onServer: ActingState = { ended: false, refusals: 0 };

/** For whom this tab works now. */
export function useActing(): ActingState {
  return useSyncExternalStore(actingStore.subscribe, actingStore.getState, () => onServer);
}

/** Whether the person at the screen is the one who applies: for oneself, or as a parent for a child. */
export function useIsApplicant(): boolean {
  const { acting } = useActing();
  return !acting || acting.kind === 'child';
}

/** Whose name stands in what is filled in: the person or company acted for; for a child the parent who applies. */
export function useApplicant(): { fullName: string } | undefined {
  const { account } = useSession();
  const { acting } = useActing();
  const own = useIsApplicant();
  return acting && !own ? { fullName: acting.name } : account;
}

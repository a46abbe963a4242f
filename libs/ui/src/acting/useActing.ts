import { useSyncExternalStore } from 'react';
import { useSession } from '../api/ApiProvider.js';
import { actingStore, type ActingState } from './acting.js';

const onServer: ActingState = { ended: false, refusals: 0 };

/** For whom this tab works now. */
export function useActing(): ActingState {
  return useSyncExternalStore(actingStore.subscribe, actingStore.getState, () => onServer);
}

/** Whose name stands in what is filled in: the person or company acted for; for a child the parent who applies. */
export function useApplicant(): { fullName: string } | undefined {
  const { account } = useSession();
  const { acting } = useActing();
  return acting && acting.kind !== 'child' ? { fullName: acting.name } : account;
}

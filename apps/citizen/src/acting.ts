import type { QueryClient } from '@tanstack/react-query';
import { actingStore, type Session } from '@tinhso/ui';

/**
 * What was loaded in one name is not shown in another; and a tab that works for somebody stops when the person at it signs out
 * or is another one.
 */
export function followActing(session: Session, queries: QueryClient): void {
  let authority = actingStore.getState().acting?.authority;
  actingStore.subscribe(() => {
    const now = actingStore.getState().acting?.authority;
    if (now === authority) return;
    authority = now;
    void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] === 'mine' });
  });
  session.subscribe(() => {
    const { status, account } = session.getState();
    const by = actingStore.getState().acting?.by;
    const left = status === 'anonymous' || (account !== undefined && (account as { id: string }).id !== by);
    if (by !== undefined && left) actingStore.choose(undefined);
  });
}

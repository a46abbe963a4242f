import type { DelegationView } from '@tinhso/delegation-contract';
import { actingStore, useSession } from '@tinhso/ui';
import { useLocation } from 'wouter';

type Right = Pick<DelegationView, 'id' | 'principal' | 'until'>;

/** Begins to work in somebody's name in this tab, on the home page: what is open now belongs to somebody else. */
export function useActFor(): (right: Right) => void {
  const { account } = useSession();
  const [, navigate] = useLocation();
  return ({ id, principal, until }) => {
    if (!account) return;
    navigate('/');
    actingStore.choose({ authority: `delegation:${id}`, name: principal.name, kind: principal.kind, until, by: account.id });
  };
}

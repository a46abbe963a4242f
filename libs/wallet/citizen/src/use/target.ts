import type { UseTarget } from '@tinhso/wallet-contract';

/** What a place of the screens is to the wallet; undefined for places that no own application stands behind. */
export function targetOf(place: string, paper: string): UseTarget | undefined {
  const [, target, targetId] = /^(draft|supplement):([0-9a-f-]{36})$/.exec(place) ?? [];
  return target && targetId ? { target: target as UseTarget['target'], targetId, paper } : undefined;
}

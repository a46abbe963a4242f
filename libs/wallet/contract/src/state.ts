import { Type, type Static } from '@sinclair/typebox';

/** `expiring` still holds and ends within {@link EXPIRING_DAYS}; `revoked` was taken back by the office that issued it. */
export const walletStates = ['valid', 'expiring', 'expired', 'revoked'] as const;
export const WalletState = Type.Union(
  walletStates.map((state) => Type.Literal(state)),
  { $id: 'WalletState' },
);
export type WalletState = Static<typeof WalletState>;

/** Days before its last one on which a paper is said to expire soon. */
export const EXPIRING_DAYS = 30;

const DAY = 86_400_000;

/** State on a local day. `validUntil` is the last day on which the paper holds; a paper without one never runs out. */
export function walletState({ validUntil, revoked }: { validUntil?: string; revoked?: boolean }, today: string): WalletState {
  if (revoked) return 'revoked';
  if (validUntil === undefined) return 'valid';
  if (validUntil < today) return 'expired';
  return daysLeft(validUntil, today) <= EXPIRING_DAYS ? 'expiring' : 'valid';
}

/** Days from a local day to the last one on which a paper holds; less than 0 when it has passed. */
export const daysLeft = (validUntil: string, today: string): number => Math.round((Date.parse(validUntil) - Date.parse(today)) / DAY);

/** Last day of something issued on a day for some months: 31 August and six months hold until 28 February. */
export function lastDay(issuedOn: string, months: number): string {
  const [year = 0, month = 1, day = 1] = issuedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

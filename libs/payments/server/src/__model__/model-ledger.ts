/** What lies where, thought out anew from what the gateway took and what was owed: nothing of ours is asked. */
export interface Balances {
  readonly gateway: number;
  readonly fees: number;
  readonly suspense: number;
  readonly refunds: number;
}

/** Something owed, as it is in the end. */
export interface Outcome {
  readonly amount: number;
  readonly state: string;
  /** Whether an attempt that contains it brought money. */
  readonly wasCharged: boolean;
  readonly wasWaived: boolean;
  readonly wasReturned: boolean;
}

/** The balances that must be: all that was taken lies at the gateway, pays for what is settled, and the rest is on its way back. */
export function mustBe(taken: number, owed: readonly Outcome[]): Balances {
  const settled = owed.filter(({ state }) => state === 'settled').reduce((sum, { amount }) => sum + amount, 0);
  const back = taken - settled;
  return { gateway: taken, fees: settled === 0 ? 0 : -settled, suspense: 0, refunds: back === 0 ? 0 : -back };
}

/** Why an obligation cannot be in the state in which it is. */
export function impossible({ state, wasCharged, wasWaived, wasReturned }: Outcome): string | undefined {
  if (state === 'settled' && !wasCharged) return 'settled without money';
  if (state === 'cancelled' && !wasWaived && !wasReturned) return 'cancelled by nobody';
  if ((state === 'open' || state === 'held') && wasCharged) return `${state}, though money was taken for it`;
  if (state === 'held') return 'held by an attempt that has ended';
  return undefined;
}

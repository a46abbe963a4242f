/** What obligations that staff open by themselves are known by. */
export const CHARGE_KINDS = { counter: 'counter-charge', fine: 'fine' } as const;

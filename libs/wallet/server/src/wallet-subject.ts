/** Subject type of the files that a wallet holds. */
export const WALLET = 'wallet';

/** Money that left the account, as the bank tells of it. */
export interface Debit {
  readonly transactionNo: string;
  readonly amount: number;
  readonly content: string;
}

/** Money that finance says it sent back. */
export interface Payout {
  readonly id: string;
  readonly amount: number;
  /** What a content may call it by. */
  readonly names: readonly string[];
  /** How finance says that it was paid. */
  readonly note: string;
}

/** Letters and figures alone, as contents of transfers lose everything else on their way. */
const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
const SHORTEST_NAME = 6;

const names = ({ transactionNo, content }: Debit, payout: Payout): boolean => {
  const words = plain(content);
  const number = plain(transactionNo);
  return (
    payout.names.some((name) => plain(name).length >= SHORTEST_NAME && words.includes(plain(name))) ||
    (number.length >= SHORTEST_NAME && plain(payout.note).includes(number))
  );
};

/**
 * Which debit of a statement is which payout of ours: its content names it, or finance's note has the bank's number. Never by the amount
 * alone; the amount only tells several of the same name apart.
 * @returns numbers of debits by the ids of payouts
 */
export function namedPayouts(debits: readonly Debit[], payouts: readonly Payout[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const debit of debits) {
    const named = payouts.filter((payout) => !found.has(payout.id) && names(debit, payout));
    const payout = named.find(({ amount }) => amount === debit.amount) ?? named[0];
    if (payout) found.set(payout.id, debit.transactionNo);
  }
  return found;
}

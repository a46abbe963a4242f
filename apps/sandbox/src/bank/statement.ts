import type { Credit, Debit } from './bank-store.js';

const COLUMNS = 'TransactionNo,BookedAt,Type,Amount,Content,OtherName,OtherAccount,OtherBank';
const HOURS_AHEAD_MS = 7 * 3_600_000;

/** A moment in Vietnam's time. */
const local = (moment: string): string => `${new Date(Date.parse(moment) + HOURS_AHEAD_MS).toISOString().slice(0, 19)}+07:00`;

const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** Statements are lines: whatever would break one is a space. */
const oneLine = (text: string): string => cell(text.replace(/[\r\n]+/g, ' '));

const sumOf = (moves: readonly { readonly amount: number }[]): number => moves.reduce((sum, { amount }) => sum + amount, 0);

/** The statement of a day as the customer gets it: what was there, what came and went, and what is left. The stand-in asks for no fee. */
export function statementOf(
  account: string,
  day: string,
  { credits, debits }: { credits: readonly Credit[]; debits: readonly Debit[] },
): string {
  const until = <T extends { readonly bookedAt: string }>(moves: readonly T[]) =>
    moves.filter(({ bookedAt }) => local(bookedAt).slice(0, 10) < day);
  const on = <T extends { readonly bookedAt: string }>(moves: readonly T[]) =>
    moves.filter(({ bookedAt }) => local(bookedAt).startsWith(day));
  const before = sumOf(until(credits)) - sumOf(until(debits));
  const [came, went] = [on(credits), on(debits)];
  const lines = [
    ...came.map((each) => {
      const who = [each.payerName, each.payerAccount, each.payerBank].map(oneLine).join(',');
      return { at: each.bookedAt, row: `${each.id},${local(each.bookedAt)},CREDIT,${each.amount},${oneLine(each.content)},${who}` };
    }),
    ...went.map((each) => ({
      at: each.bookedAt,
      row: `${each.id},${local(each.bookedAt)},DEBIT,${each.amount},${oneLine(each.content)},,,`,
    })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  const end = `BALANCE;${before};${sumOf(came)};${sumOf(went)};0;${before + sumOf(came) - sumOf(went)}`;
  return [`BANK;STATEMENT;${account};${day};1`, COLUMNS, ...lines.map(({ row }) => row), end, ''].join('\n');
}

/** An amount in whole đồng. There is no smaller unit, so a fraction is always a mistake. */
export type Money = number;

const NBSP = '\u00a0';
const DIGITS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** Checks that a number is an amount: a safe integer. Throws a RangeError otherwise. Negative amounts (refunds) are allowed. */
export function money(amount: number): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole amount in đồng: ${amount}`);
  return amount === 0 ? 0 : amount;
}

/** The sum of amounts; throws a RangeError when it leaves the range in which integers are exact. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let total = 0;
  for (const amount of amounts) total = money(total + money(amount));
  return total;
}

/** `amount × count`, for fees by the copy or by the head. */
export function timesMoney(amount: Money, count: number): Money {
  return money(money(amount) * count);
}

/** `312.941 đ`, with a no-break space, as the citizen screens write it. */
export function formatVnd(amount: Money): string {
  return `${DIGITS.format(money(amount))}${NBSP}đ`;
}

/** `312.941 đồng`, with a no-break space, for the console and for papers. */
export function formatVndLong(amount: Money): string {
  return `${DIGITS.format(money(amount))}${NBSP}đồng`;
}

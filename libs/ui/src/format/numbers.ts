const dong = new Intl.NumberFormat('vi-VN');
const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const nbsp = '\u00a0';

/** `312.941 đ` with a no-break space; `amount` in whole đồng. */
export function formatMoney(amount: number): string {
  return `${dong.format(amount)}${nbsp}đ`;
}

/** `2,5`: at most one decimal, with a comma. */
export function formatDecimal(value: number): string {
  return decimal.format(value);
}

/** `1,8 MB` or `640 KB`; `bytes` with 1 MB = 1024² bytes. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${decimal.format(bytes / 1024 / 1024)}${nbsp}MB`;
  return `${Math.max(1, Math.round(bytes / 1024))}${nbsp}KB`;
}

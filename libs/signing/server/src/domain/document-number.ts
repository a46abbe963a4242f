/** `{n}/TNHS` and 7 → `07/TNHS`: NĐ 30/2020 writes numbers below 10 with a leading zero. */
export const printNumber = (pattern: string, n: number, year: number): string =>
  pattern.replace('{n}', String(n).padStart(2, '0')).replace('{yyyy}', String(year));

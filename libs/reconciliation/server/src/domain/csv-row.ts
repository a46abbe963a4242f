/** The cells of one row, quoted or not, as RFC 4180 has them. @returns undefined for a row whose quotes do not fit */
export function cellsOf(row: string): string[] | undefined {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const match = cell.exec(row);
    if (!match) return undefined;
    const [, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') return cells;
  }
}

/** A row of these cells, each quoted only where it must be. */
export const rowOf = (cells: readonly (string | number)[]): string =>
  cells.map((each) => (/[",]/.test(String(each)) ? `"${String(each).replaceAll('"', '""')}"` : String(each))).join(',');

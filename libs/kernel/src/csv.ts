/** What a spreadsheet would take for a formula: a value that begins so gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^-?\d+$/;

/** One line of a CSV file (RFC 4180) that a spreadsheet shows as it is and never computes. Undefined cells are empty. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  const texts = cells.map((cell) => {
    const text = cell === undefined ? '' : String(cell);
    const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
    return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${texts.join(',')}\r\n`;
}

/** Tells spreadsheets that the file is UTF-8. */
export const CSV_START = '\uFEFF';

/** Codes of tickets `PA-YYMMDD-NNNN`: local day and a number of that day with at least four digits. */
const PATTERN = /^PA-(\d{6})-(\d{4,7})$/;

/** Builds a code. @param localDate `YYYY-MM-DD` in the time of the province. Throws a RangeError for parts that make no code. */
export function formatTicketCode(localDate: string, number: number): string {
  const code = `PA-${localDate.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
  if (!PATTERN.test(code) || !Number.isSafeInteger(number) || number < 1) throw new RangeError(`not a code of a ticket: ${code}`);
  return code;
}

/** Reads a code as people type it: any case, spaces, long dashes. Undefined when it is none. */
export function parseTicketCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
  return PATTERN.test(code) ? code : undefined;
}

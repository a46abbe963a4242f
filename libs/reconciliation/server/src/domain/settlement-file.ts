/** A line of a settlement file. Amounts are whole đồng; what goes back is positive too, its kind says so. */
export interface SettlementLine {
  readonly line: number;
  readonly kind: 'payment' | 'refund';
  readonly transactionNo: string;
  /** Of the attempt; an empty one where the partner knows nothing of attempts. */
  readonly reference: string;
  readonly amount: number;
  readonly fee: number;
  readonly bank: string;
  readonly at: Date;
  /** The order that asked for a refund. */
  readonly requestId: string;
  /** What stands in a transfer, and whom it came from; a file that is kept has nothing of what came in. */
  readonly content?: string;
  readonly sender?: { readonly name: string; readonly account: string };
}

export interface SettlementFile {
  /** Whose file it is: our terminal, partner or account there. */
  readonly merchant: string;
  readonly day: string;
  readonly lines: readonly SettlementLine[];
  readonly taken: number;
  readonly returned: number;
  readonly fees: number;
}

/** What is wrong, and in which line. */
export interface FileFault {
  readonly line: number;
  readonly vi: string;
  readonly en: string;
}

export const isFaulty = (file: SettlementFile | readonly FileFault[]): file is readonly FileFault[] => Array.isArray(file);

export const fault = (line: number, vi: string, en: string): FileFault => ({ line, vi, en });

const MOST_LINES = 20_000;
const MOST_FAULTS = 20;

export const atMost = (faults: readonly FileFault[]): readonly FileFault[] => faults.slice(0, MOST_FAULTS);

/** The rows of a file, whatever its line ends are. */
export const rowsOf = (content: string): string[] =>
  content
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .replace(/\n$/, '')
    .split('\n');

/** Whole đồng in plain digits, or undefined. */
export const wholeOf = (text: string | undefined): number | undefined => {
  if (!text || !/^(0|[1-9]\d{0,14})$/.test(text)) return undefined;
  return Number(text);
};

/** A moment in Vietnam's time, `YYYY-MM-DDTHH:mm:ss`. @returns undefined for a day or an hour that there is not */
export function localMoment(iso: string): Date | undefined {
  const at = new Date(`${iso}+07:00`);
  // A day that the calendar does not have would roll over to another one.
  const local = new Date(at.getTime() + 7 * 3_600_000);
  return Number.isNaN(at.getTime()) || local.toISOString().slice(0, 19) !== iso ? undefined : at;
}

/** The same transaction, or the same order of a refund, a second time: such a file is not to be believed. */
export function repeated(lines: readonly SettlementLine[]): FileFault[] {
  const seen = new Map<string, number>();
  const faults: FileFault[] = [];
  for (const { line, kind, transactionNo, requestId } of lines) {
    const key = kind === 'payment' ? transactionNo : `refund ${requestId}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else faults.push(fault(line, `lặp lại dòng ${first}`, `repeats line ${first}`));
  }
  return faults;
}

export const sumOf = (lines: readonly SettlementLine[], kind: SettlementLine['kind']): number =>
  lines.filter((each) => each.kind === kind).reduce((sum, { amount }) => sum + amount, 0);

/** How the lines of a partner's file are told from what stands around them. */
export interface FileShape {
  /** First line; its groups are whose file it is, and the day. */
  readonly header: RegExp;
  readonly columns: string;
  /** Last line. */
  readonly trailer: RegExp;
}

export interface Framed {
  readonly merchant: string;
  readonly day: string;
  /** Everything before the trailer. */
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly trailer: RegExpExecArray;
}

/** Takes a file apart. @returns its frame, or what is wrong with it */
export function framed(content: string, { header, columns, trailer }: FileShape): Framed | FileFault {
  const rows = rowsOf(content);
  const last = rows.length;
  if (last > MOST_LINES) return fault(MOST_LINES, `quá ${MOST_LINES} dòng`, `more than ${MOST_LINES} lines`);
  const first = header.exec(rows[0] ?? '');
  if (!first) return fault(1, 'không phải dòng đầu của tệp đối soát', 'this is not the first line of a settlement file');
  if (rows[1] !== columns) return fault(2, `tên cột phải là ${columns}`, `the columns have to be ${columns}`);
  const end = trailer.exec(rows.at(-1) ?? '');
  if (!end || last < 3) return fault(last, 'thiếu dòng kết: tệp bị cắt', 'the last line is missing: the file was cut off');
  const [, merchant = '', day = ''] = first;
  return { merchant, day, head: rows.slice(0, -1), body: rows.slice(2, -1), trailer: end };
}

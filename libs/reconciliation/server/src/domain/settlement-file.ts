import { createHash } from 'node:crypto';

/** A line of a settlement file. Amounts are whole đồng; what goes back is positive too, its kind says so. */
export interface SettlementLine {
  readonly line: number;
  readonly kind: 'payment' | 'refund';
  readonly transactionNo: string;
  readonly reference: string;
  readonly amount: number;
  readonly fee: number;
  readonly bank: string;
  readonly at: Date;
  /** The order that asked for a refund. */
  readonly requestId: string;
}

export interface SettlementFile {
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

export const COLUMNS = 'TransactionNo,TxnRef,Type,Amount,Fee,BankCode,PayDate,RequestId';
const HEADER = /^VNPAY;SETTLEMENT;([A-Z0-9]{4,20});(\d{4}-\d{2}-\d{2});1$/;
const TRAILER = /^TRAILER;(\d+);(\d+);(\d+);(\d+);([0-9a-f]{64})$/;
const MOST_LINES = 20_000;
const MOST_FAULTS = 20;

/** Checksum of a file: SHA-256 of all lines before the trailer, each with its end. */
export const checksumOf = (lines: readonly string[]): string =>
  createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');

/** Whole đồng in plain digits, or undefined. */
const wholeOf = (text: string | undefined): number | undefined => {
  if (!text || !/^(0|[1-9]\d{0,14})$/.test(text)) return undefined;
  return Number(text);
};

/** `yyyyMMddHHmmss` in Vietnam's time. */
function momentOf(text: string | undefined): Date | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const at = new Date(`${iso}+07:00`);
  // A day that the calendar does not have would roll over to another one.
  const local = new Date(at.getTime() + 7 * 3_600_000);
  return Number.isNaN(at.getTime()) || local.toISOString().slice(0, 19) !== iso ? undefined : at;
}

const fault = (line: number, vi: string, en: string): FileFault => ({ line, vi, en });

/** One line between the columns and the trailer. */
function readLine(text: string, line: number): SettlementLine | FileFault {
  const cells = text.split(',');
  if (cells.length !== 8) return fault(line, `có ${cells.length} cột, phải có 8`, `has ${cells.length} columns instead of 8`);
  const [transactionNo = '', reference = '', kind = '', amountText, feeText, bank = '', payDate, requestId = ''] = cells;
  if (!/^\d{1,20}$/.test(transactionNo)) return fault(line, 'mã giao dịch không đúng', 'the transaction number is none');
  if (!/^[A-Za-z0-9]{1,40}$/.test(reference)) return fault(line, 'mã tham chiếu không đúng', 'the reference is none');
  if (kind !== 'PAYMENT' && kind !== 'REFUND')
    return fault(line, `loại "${kind.slice(0, 20)}" không có`, 'the type is neither PAYMENT nor REFUND');
  const amount = wholeOf(amountText);
  const fee = wholeOf(feeText);
  if (!amount) return fault(line, 'số tiền không phải số nguyên dương', 'the amount is not a whole number above nought');
  if (fee === undefined || fee > amount) return fault(line, 'phí không đúng', 'the fee is not a whole number within the amount');
  const at = momentOf(payDate);
  if (!at) return fault(line, 'thời điểm không đúng (yyyyMMddHHmmss)', 'the moment is not yyyyMMddHHmmss');
  if (!/^[A-Z0-9]{0,20}$/.test(bank)) return fault(line, 'mã ngân hàng không đúng', 'the bank code is none');
  if (kind === 'REFUND' ? !/^[A-Za-z0-9]{1,32}$/.test(requestId) : requestId !== '')
    return fault(line, 'mã yêu cầu hoàn tiền không đúng', 'the request number does not fit the type');
  return { line, kind: kind === 'PAYMENT' ? 'payment' : 'refund', transactionNo, reference, amount, fee, bank, at, requestId };
}

/** The same transaction, or the same order of a refund, a second time: such a file is not to be believed. */
function repeated(lines: readonly SettlementLine[]): FileFault[] {
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

const sumOf = (lines: readonly SettlementLine[], kind: SettlementLine['kind']): number =>
  lines.filter((each) => each.kind === kind).reduce((sum, { amount }) => sum + amount, 0);

/** Reads a settlement file strictly: a fault anywhere, and nothing of it is believed. @returns the file, or at most twenty faults by line */
export function readSettlement(content: string): SettlementFile | readonly FileFault[] {
  const rows = content
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .replace(/\n$/, '')
    .split('\n');
  if (rows.length > MOST_LINES) return [fault(MOST_LINES, `quá ${MOST_LINES} dòng`, `more than ${MOST_LINES} lines`)];
  const header = HEADER.exec(rows[0] ?? '');
  if (!header) return [fault(1, 'không phải dòng đầu của tệp đối soát', 'this is not the first line of a settlement file')];
  if (rows[1] !== COLUMNS) return [fault(2, `tên cột phải là ${COLUMNS}`, `the columns have to be ${COLUMNS}`)];
  const last = rows.length;
  const trailer = TRAILER.exec(rows.at(-1) ?? '');
  if (!trailer || last < 3) return [fault(last, 'thiếu dòng kết (TRAILER): tệp bị cắt', 'the trailer is missing: the file was cut off')];
  const body = rows.slice(2, -1).map((row, index) => readLine(row, index + 3));
  const faults = body.filter((each): each is FileFault => 'vi' in each);
  if (faults.length > 0) return faults.slice(0, MOST_FAULTS);
  const lines = body as SettlementLine[];
  const [, count, taken, returned, fees, checksum] = trailer;
  const sums = { taken: sumOf(lines, 'payment'), returned: sumOf(lines, 'refund'), fees: lines.reduce((sum, { fee }) => sum + fee, 0) };
  if (Number(count) !== lines.length)
    faults.push(fault(last, `ghi ${count} dòng, có ${lines.length}`, `says ${count} lines, there are ${lines.length}`));
  if (Number(taken) !== sums.taken || Number(returned) !== sums.returned || Number(fees) !== sums.fees)
    faults.push(fault(last, 'tổng không khớp các dòng', 'the sums are not those of the lines'));
  if (checksum !== checksumOf(rows.slice(0, -1)))
    faults.push(fault(last, 'mã kiểm tra không khớp: tệp đã bị sửa', 'the checksum does not fit: the file was changed'));
  faults.push(...repeated(lines));
  if (faults.length > 0) return faults.slice(0, MOST_FAULTS);
  return { merchant: header[1] as string, day: header[2] as string, lines, ...sums };
}

export const isFaulty = (file: SettlementFile | readonly FileFault[]): file is readonly FileFault[] => Array.isArray(file);

import { createHash } from 'node:crypto';
import {
  atMost,
  fault,
  framed,
  repeated,
  sumOf,
  wholeOf,
  type FileFault,
  type FileShape,
  type SettlementFile,
  type SettlementLine,
} from './settlement-file.js';

/** What a gateway's words for a line mean. */
export interface GatewayShape extends FileShape {
  readonly kinds: Readonly<Record<string, SettlementLine['kind']>>;
  readonly transaction: RegExp;
  readonly moment: { readonly of: (text: string) => Date | undefined; readonly shown: string };
}

/** Checksum of a file: SHA-256 of all lines before the trailer, each with its end. */
export const checksumOf = (lines: readonly string[]): string =>
  createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');

const COLUMNS = 8;

/** One line between the columns and the trailer. */
function readLine(text: string, line: number, { kinds, transaction, moment }: GatewayShape): SettlementLine | FileFault {
  const cells = text.split(',');
  if (cells.length !== COLUMNS)
    return fault(line, `có ${cells.length} cột, phải có ${COLUMNS}`, `has ${cells.length} columns instead of ${COLUMNS}`);
  const [transactionNo = '', reference = '', type = '', amountText, feeText, bank = '', when = '', requestId = ''] = cells;
  if (!transaction.test(transactionNo)) return fault(line, 'mã giao dịch không đúng', 'the transaction number is none');
  if (!/^[A-Za-z0-9]{1,40}$/.test(reference)) return fault(line, 'mã tham chiếu không đúng', 'the reference is none');
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (!kind) return fault(line, `loại "${type.slice(0, 20)}" không có`, `the type is none of ${Object.keys(kinds).join(', ')}`);
  const amount = wholeOf(amountText);
  const fee = wholeOf(feeText);
  if (!amount) return fault(line, 'số tiền không phải số nguyên dương', 'the amount is not a whole number above nought');
  if (fee === undefined || fee > amount) return fault(line, 'phí không đúng', 'the fee is not a whole number within the amount');
  const at = moment.of(when);
  if (!at) return fault(line, `thời điểm không đúng (${moment.shown})`, `the moment is not ${moment.shown}`);
  if (!/^[A-Z0-9]{0,20}$/.test(bank)) return fault(line, 'mã ngân hàng không đúng', 'the bank code is none');
  if (kind === 'refund' ? !/^[A-Za-z0-9]{1,32}$/.test(requestId) : requestId !== '')
    return fault(line, 'mã yêu cầu hoàn tiền không đúng', 'the request number does not fit the type');
  return { line, kind, transactionNo, reference, amount, fee, bank, at, requestId };
}

/** Reads a gateway's file strictly: a fault anywhere, and nothing of it is believed. @returns the file, or at most twenty faults by line */
export function readGatewayFile(content: string, shape: GatewayShape): SettlementFile | readonly FileFault[] {
  const file = framed(content, shape);
  if ('vi' in file) return [file];
  const { merchant, day, head, body, trailer } = file;
  const read = body.map((row, index) => readLine(row, index + 3, shape));
  const faults = read.filter((each): each is FileFault => 'vi' in each);
  if (faults.length > 0) return atMost(faults);
  const lines = read as SettlementLine[];
  const last = head.length + 1;
  const [, count, taken, returned, fees, checksum] = trailer;
  const sums = { taken: sumOf(lines, 'payment'), returned: sumOf(lines, 'refund'), fees: lines.reduce((sum, { fee }) => sum + fee, 0) };
  if (Number(count) !== lines.length)
    faults.push(fault(last, `ghi ${count} dòng, có ${lines.length}`, `says ${count} lines, there are ${lines.length}`));
  if (Number(taken) !== sums.taken || Number(returned) !== sums.returned || Number(fees) !== sums.fees)
    faults.push(fault(last, 'tổng không khớp các dòng', 'the sums are not those of the lines'));
  if (checksum !== checksumOf(head))
    faults.push(fault(last, 'mã kiểm tra không khớp: tệp đã bị sửa', 'the checksum does not fit: the file was changed'));
  faults.push(...repeated(lines));
  return faults.length > 0 ? atMost(faults) : { merchant, day, lines, ...sums };
}

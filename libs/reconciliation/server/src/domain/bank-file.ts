import { cellsOf, rowOf } from './csv-row.js';
import {
  atMost,
  fault,
  framed,
  localMoment,
  repeated,
  sumOf,
  wholeOf,
  type FileFault,
  type FileShape,
  type SettlementFile,
  type SettlementLine,
} from './settlement-file.js';

export const BANK_COLUMNS = 'TransactionNo,BookedAt,Type,Amount,Content,OtherName,OtherAccount,OtherBank';
const COLUMNS = 8;

const SHAPE: FileShape = {
  header: /^BANK;STATEMENT;(\d{6}-[A-Za-z0-9]{4,19});(\d{4}-\d{2}-\d{2});1$/,
  columns: BANK_COLUMNS,
  trailer: /^BALANCE;(-?\d{1,15});(\d+);(\d+);(\d+);(-?\d{1,15})$/,
};
const TYPES = ['CREDIT', 'DEBIT', 'FEE'] as const;
type Type = (typeof TYPES)[number];

/** A line of a statement; what the bank takes for its service is one too. */
type StatementLine = SettlementLine & { readonly type: Type };

function readLine(text: string, line: number): StatementLine | FileFault {
  const cells = cellsOf(text);
  if (!cells) return fault(line, 'dấu ngoặc kép không khép', 'its quotes do not fit');
  if (cells.length !== COLUMNS)
    return fault(line, `có ${cells.length} cột, phải có ${COLUMNS}`, `has ${cells.length} columns instead of ${COLUMNS}`);
  const [transactionNo = '', when = '', typeText, amountText, content = '', name = '', account = '', bank = ''] = cells;
  if (!/^[A-Za-z0-9._-]{1,36}$/.test(transactionNo)) return fault(line, 'mã giao dịch không đúng', 'the transaction number is none');
  const at = when.endsWith('+07:00') ? localMoment(when.slice(0, -'+07:00'.length)) : undefined;
  if (!at) return fault(line, 'thời điểm không đúng (YYYY-MM-DDTHH:mm:ss+07:00)', 'the moment is not YYYY-MM-DDTHH:mm:ss+07:00');
  const type = TYPES.find((each) => each === typeText);
  if (!type) return fault(line, `loại "${(typeText ?? '').slice(0, 20)}" không có`, `the type is none of ${TYPES.join(', ')}`);
  const amount = wholeOf(amountText);
  if (!amount) return fault(line, 'số tiền không phải số nguyên dương', 'the amount is not a whole number above nought');
  if (content.length > 500 || name.length > 120 || account.length > 40 || bank.length > 60)
    return fault(line, 'nội dung hoặc người chuyển quá dài', 'the content or who sent it is too long');
  const facts = { line, transactionNo, reference: '', amount, fee: 0, bank, at, content, sender: { name, account }, type };
  return type === 'CREDIT' ? { ...facts, kind: 'payment', requestId: '' } : { ...facts, kind: 'refund', requestId: transactionNo };
}

/** The statement of a day, read strictly: what was there, came and went has to be what is left. @returns the file, or its faults by line */
export function readBankFile(content: string): SettlementFile | readonly FileFault[] {
  const file = framed(content, SHAPE);
  if ('vi' in file) return [file];
  const { merchant, day, head, body, trailer } = file;
  const read = body.map((row, index) => readLine(row, index + 3));
  const faults = read.filter((each): each is FileFault => 'vi' in each);
  if (faults.length > 0) return atMost(faults);
  const all = read as StatementLine[];
  const lines = all.filter(({ type }) => type !== 'FEE');
  const charged = all.filter(({ type }) => type === 'FEE').reduce((sum, { amount }) => sum + amount, 0);
  const sums = { taken: sumOf(lines, 'payment'), returned: sumOf(lines, 'refund'), fees: charged };
  const [before, taken, returned, fees, after] = trailer.slice(1).map(Number) as [number, number, number, number, number];
  const last = head.length + 1;
  if (taken !== sums.taken || returned !== sums.returned || fees !== sums.fees)
    faults.push(fault(last, 'tổng không khớp các dòng', 'the sums are not those of the lines'));
  if (before + taken - returned - fees !== after)
    faults.push(fault(last, 'số dư đầu, phát sinh và số dư cuối không khớp', 'the balances do not fit what came and went'));
  faults.push(
    ...all.filter(({ at }) => dayOf(at) !== day).map(({ line }) => fault(line, 'không phải của ngày này', 'it is of another day')),
  );
  faults.push(...repeated(all));
  return faults.length > 0 ? atMost(faults) : { merchant, day, lines, ...sums };
}

/** Local day of a moment. */
const dayOf = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/** What is kept of a statement that reads well: not who sent what with which words; that lies sealed with the transfers. */
export function withoutSenders(content: string): string {
  const file = framed(content, SHAPE);
  if ('vi' in file) throw new Error('only a statement that reads well is kept');
  const body = file.body.map((row) => {
    const [no = '', when = '', type = '', amount = '', words = ''] = cellsOf(row) ?? [];
    return rowOf([no, when, type, amount, type === 'DEBIT' ? words : '', '', '', '']);
  });
  return [...file.head.slice(0, 2), ...body, file.trailer[0], ''].join('\n');
}

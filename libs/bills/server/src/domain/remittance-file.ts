/** A bill in the file that goes to its provider. */
export interface RemittedBill {
  readonly billNo: string;
  readonly code: string;
  readonly amount: number;
  readonly reference: string;
  readonly paidAt: string;
}

/** What stands above the lines. */
export interface RemittanceHead {
  readonly biller: string;
  /** The first and the last of the days that it covers. */
  readonly firstDay: string;
  readonly day: string;
  readonly count: number;
  readonly total: number;
  readonly bank: string;
  readonly account: string;
  readonly holder: string;
}

/** A cell: quoted, and harmless to a spreadsheet that takes texts for formulas. */
const cell = (value: string | number): string => {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};
const line = (...cells: readonly (string | number)[]): string => cells.map(cell).join(',');

/** UTF-8 with a byte order mark, so that spreadsheets read Vietnamese; one line a bill, the sum at the end. */
export function remittanceFile(head: RemittanceHead, bills: readonly RemittedBill[]): string {
  const lines = [
    line('Nhà cung cấp', head.biller),
    line('Từ ngày', head.firstDay, 'Đến ngày', head.day),
    line('Chuyển tới', head.holder, head.bank, head.account),
    line('Số hóa đơn', 'Mã khách hàng', 'Số tiền', 'Mã tham chiếu', 'Trả lúc'),
    ...bills.map(({ billNo, code, amount, reference, paidAt }) => line(billNo, code, amount, reference, paidAt)),
    line('Cộng', head.count, head.total),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

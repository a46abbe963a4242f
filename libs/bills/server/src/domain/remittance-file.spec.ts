import { remittanceFile } from './remittance-file.js';

const head = {
  biller: 'Điện lực',
  firstDay: '2026-11-20',
  day: '2026-11-22',
  count: 2,
  total: 500,
  bank: 'B',
  account: '0001',
  holder: 'H',
};
const bill = { code: 'PA12TX0000001', amount: 200, reference: '0193', paidAt: '2026-11-22T03:00:00.000Z' };

describe('the file of a remittance', () => {
  const text = remittanceFile(head, [
    { ...bill, billNo: 'PA12TX0000001-202610' },
    { ...bill, billNo: '=HYPERLINK("x")', amount: 300 },
  ]);

  it('has one line a bill and ends with the sum', () => {
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]).toBe('"Từ ngày","2026-11-20","Đến ngày","2026-11-22"');
    expect(lines.at(-1)).toBe('"Cộng","2","500"');
    expect(lines[4]).toBe('"PA12TX0000001-202610","PA12TX0000001","200","0193","2026-11-22T03:00:00.000Z"');
  });

  it('holds nothing that a spreadsheet would run', () => expect(text).toContain(`"'=HYPERLINK(""x"")"`));
  it('is read as Vietnamese by spreadsheets', () => expect(text.charCodeAt(0)).toBe(0xfeff));
});

import { checksumOf } from './gateway-file.js';
import { isFaulty } from './settlement-file.js';
import { readVnpayFile, VNPAY_COLUMNS } from './vnpay-file.js';

const PAYMENT = '14000001,TT261122A1B2C3D4E5F6,PAYMENT,120000,1320,NCB,20261122094000,';
const REFUND = '14000001,TT261122A1B2C3D4E5F6,REFUND,20000,0,NCB,20261122150000,0193F3C07A7A7A7A7A7A7A7A7A7A7A7A';
const HEADER = 'VNPAY;SETTLEMENT;TEST0001;2026-11-22;1';

const fileOf = (body: readonly string[], sums = '2;120000;20000;1320', header = HEADER): string => {
  const rows = [header, VNPAY_COLUMNS, ...body];
  return [...rows, `TRAILER;${sums};${checksumOf(rows)}`, ''].join('\n');
};

describe('a settlement file of VNPAY', () => {
  it('is read with its sums', () => {
    const file = readVnpayFile(fileOf([PAYMENT, REFUND]));
    expect(file).toMatchObject({ merchant: 'TEST0001', day: '2026-11-22', taken: 120_000, returned: 20_000, fees: 1_320 });
    expect(isFaulty(file) ? [] : file.lines.map(({ line, kind, at }) => [line, kind, at.toISOString()])).toEqual([
      [3, 'payment', '2026-11-22T02:40:00.000Z'],
      [4, 'refund', '2026-11-22T08:00:00.000Z'],
    ]);
  });

  it('may have the line ends of Windows and no lines at all', () => {
    expect(isFaulty(readVnpayFile(fileOf([PAYMENT, REFUND]).replaceAll('\n', '\r\n')))).toBe(false);
    expect(readVnpayFile(fileOf([], '0;0;0;0'))).toMatchObject({ lines: [] });
  });

  it.each([
    ['no header', 'TransactionNo\n', 1],
    ['other columns', [HEADER, 'A,B', ''].join('\n'), 2],
    ['no trailer', [HEADER, VNPAY_COLUMNS, PAYMENT].join('\n'), 3],
    ['a column too few', fileOf([PAYMENT.slice(0, -1)], '1;120000;0;1320'), 3],
    ['a fraction', fileOf([PAYMENT.replace('120000', '1200.5')], '1;120000;0;1320'), 3],
    ['a negative amount', fileOf([PAYMENT.replace('120000', '-120000')], '1;120000;0;1320'), 3],
    ['a day that is none', fileOf([PAYMENT.replace('20261122', '20261131')], '1;120000;0;1320'), 3],
    ['another type', fileOf([PAYMENT.replace('PAYMENT', 'CHARGE')], '1;120000;0;1320'), 3],
    ['a refund without its order', fileOf([REFUND.replace(/,[^,]*$/, ',')], '1;0;20000;0'), 3],
    ['a transaction twice', fileOf([PAYMENT, PAYMENT], '2;240000;0;2640'), 4],
    ['a wrong count', fileOf([PAYMENT], '2;120000;0;1320'), 4],
    ['a wrong sum', fileOf([PAYMENT], '1;120001;0;1320'), 4],
    ['a changed line', fileOf([PAYMENT], '1;120000;0;1320').replace('NCB', 'BIDV'), 4],
  ])('with %s is refused by its line', (_, content, line) => {
    const file = readVnpayFile(content);
    expect(isFaulty(file) ? file[0]?.line : 'read').toBe(line);
  });

  it('names every fault at once', () => {
    const bad = PAYMENT.replace('120000', 'x');
    const file = readVnpayFile(fileOf([bad, PAYMENT, bad], '3;120000;0;1320'));
    expect(isFaulty(file) ? file.map(({ line }) => line) : []).toEqual([3, 5]);
  });
});

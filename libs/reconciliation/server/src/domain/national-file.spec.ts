import { checksumOf } from './gateway-file.js';
import { NATIONAL_COLUMNS, readNationalFile } from './national-file.js';
import { isFaulty } from './settlement-file.js';

const PAY = 'QG17,QG261122A1B2C3D4E5F6,PAY,120000,0,NAPAS,2026-11-22T09:40:00+07:00,';
const REFUND = 'QG17,QG261122A1B2C3D4E5F6,REFUND,20000,0,NAPAS,2026-11-22T15:00:00+07:00,0193F3C07A7A7A7A7A7A7A7A7A7A7A7A';
const HEADER = 'NATIONAL;SETTLEMENT;TINHSO;2026-11-22;1';

const fileOf = (body: readonly string[], sums = '2;120000;20000;0', header = HEADER): string => {
  const rows = [header, NATIONAL_COLUMNS, ...body];
  return [...rows, `END;${sums};${checksumOf(rows)}`, ''].join('\n');
};

describe('a settlement file of the national platform', () => {
  it('is read with its sums', () => {
    const file = readNationalFile(fileOf([PAY, REFUND]));
    expect(file).toMatchObject({ merchant: 'TINHSO', day: '2026-11-22', taken: 120_000, returned: 20_000, fees: 0 });
    expect(isFaulty(file) ? [] : file.lines.map(({ kind, transactionNo, at }) => [kind, transactionNo, at.toISOString()])).toEqual([
      ['payment', 'QG17', '2026-11-22T02:40:00.000Z'],
      ['refund', 'QG17', '2026-11-22T08:00:00.000Z'],
    ]);
  });

  it.each([
    ['the header of VNPAY', fileOf([], '0;0;0;0', 'VNPAY;SETTLEMENT;TEST0001;2026-11-22;1'), 1],
    ['words of VNPAY', fileOf([PAY.replace('PAY,', 'PAYMENT,')], '1;120000;0;0'), 3],
    ['a word that every object has', fileOf([PAY.replace('PAY,', 'constructor,')], '1;120000;0;0'), 3],
    ['a moment without its zone', fileOf([PAY.replace('+07:00', '')], '1;120000;0;0'), 3],
    ['a day that is none', fileOf([PAY.replace('11-22T', '11-31T')], '1;120000;0;0'), 3],
    ['a changed line', fileOf([PAY], '1;120000;0;0').replace('NAPAS', 'VISA'), 4],
    ['a wrong sum', fileOf([PAY], '1;120001;0;0'), 4],
  ])('with %s is refused by its line', (_, content, line) => {
    const file = readNationalFile(content);
    expect(isFaulty(file) ? file[0]?.line : 'read').toBe(line);
  });
});

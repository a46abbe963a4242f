import { BANK_COLUMNS, readBankFile, withoutSenders } from './bank-file.js';
import { isFaulty } from './settlement-file.js';

const CREDIT = 'FT1,2026-11-22T09:40:00+07:00,CREDIT,120000,"MA THI HANH, chuyen TS0123456789A",MA THI HANH,0123456789,Vietcombank';
const DEBIT = 'FT2,2026-11-22T15:00:00+07:00,DEBIT,20000,Hoan tra FT0009,MA THI HANH,0123456789,Vietcombank';
const FEE = 'FT3,2026-11-22T15:00:01+07:00,FEE,1100,Phi chuyen tien,,,';
const HEADER = 'BANK;STATEMENT;970436-1180260000001;2026-11-22;1';

const fileOf = (body: readonly string[], balance = '500000;120000;20000;1100;598900', header = HEADER): string =>
  [header, BANK_COLUMNS, ...body, `BALANCE;${balance}`, ''].join('\n');
const ALL = [CREDIT, DEBIT, FEE];

describe('a statement of a bank', () => {
  it('is read with what came, what went and what it cost', () => {
    const file = readBankFile(fileOf(ALL));
    expect(file).toMatchObject({ merchant: '970436-1180260000001', day: '2026-11-22', taken: 120_000, returned: 20_000, fees: 1_100 });
    expect(
      isFaulty(file) ? [] : file.lines.map(({ kind, transactionNo, at, requestId }) => [kind, transactionNo, at.toISOString(), requestId]),
    ).toEqual([
      ['payment', 'FT1', '2026-11-22T02:40:00.000Z', ''],
      ['refund', 'FT2', '2026-11-22T08:00:00.000Z', 'FT2'],
    ]);
    expect(isFaulty(file) ? {} : file.lines[0]).toMatchObject({
      content: 'MA THI HANH, chuyen TS0123456789A',
      sender: { name: 'MA THI HANH', account: '0123456789' },
      bank: 'Vietcombank',
    });
  });

  it('may be of a quiet day, of an account that owes, and have the line ends of Windows', () => {
    expect(readBankFile(fileOf([], '-1;0;0;0;-1'))).toMatchObject({ lines: [], taken: 0 });
    expect(isFaulty(readBankFile(fileOf(ALL).replaceAll('\n', '\r\n')))).toBe(false);
  });

  it('is kept without who sent what, and reads the same to who compares it', () => {
    const kept = withoutSenders(fileOf(ALL));
    expect(kept).not.toMatch(/HANH|0123456789|Vietcombank/);
    const facts = (content: string) => {
      const file = readBankFile(content);
      return isFaulty(file)
        ? file
        : [file.merchant, file.taken, file.lines.map(({ transactionNo, amount, at }) => [transactionNo, amount, at])];
    };
    expect(facts(kept)).toEqual(facts(fileOf(ALL)));
    expect(kept).toContain('Hoan tra FT0009');
  });

  it.each([
    ['no header', 'TransactionNo\n', 1],
    ['other columns', [HEADER, 'A,B', ''].join('\n'), 2],
    ['no balance', [HEADER, BANK_COLUMNS, CREDIT].join('\n'), 3],
    ['a column too many', fileOf([`${CREDIT},x`, DEBIT, FEE]), 3],
    ['a quote that does not end', fileOf([CREDIT.replace('6789A"', '6789A'), DEBIT, FEE]), 3],
    ['a fraction', fileOf([CREDIT.replace(',120000,', ',1200.5,'), DEBIT, FEE]), 3],
    ['a negative amount', fileOf([CREDIT, DEBIT.replace(',20000,', ',-20000,'), FEE]), 4],
    ['another type', fileOf([CREDIT, DEBIT, FEE.replace('FEE', 'GIFT')]), 5],
    ['a moment of another zone', fileOf([CREDIT.replace('+07:00', 'Z'), DEBIT, FEE]), 3],
    ['a line of another day', fileOf([CREDIT.replace('2026-11-22T', '2026-11-23T'), DEBIT, FEE]), 3],
    ['a number twice', fileOf([CREDIT, CREDIT, DEBIT, FEE], '500000;240000;20000;1100;718900'), 4],
    ['sums of other lines', fileOf(ALL, '500000;120001;20000;1100;598901'), 6],
    ['a balance that does not fit', fileOf(ALL, '500000;120000;20000;1100;598901'), 6],
  ])('with %s is refused by its line', (_, content, line) => {
    const file = readBankFile(content);
    expect(isFaulty(file) ? file[0]?.line : 'read').toBe(line);
  });
});

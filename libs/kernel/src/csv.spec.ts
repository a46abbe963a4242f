import { csvLine } from './csv.js';

describe('a line of CSV', () => {
  it.each([
    [['a', 1, undefined, -5], 'a,1,,-5\r\n'],
    [['Phí, lệ phí', 'nói "xin"'], '"Phí, lệ phí","nói ""xin"""\r\n'],
    [['=1+1', '@x', '-2+3', '+84912345678', '\tx'], `"'=1+1","'@x","'-2+3","'+84912345678","'\tx"\r\n`],
    [['một\nhai'], '"một\nhai"\r\n'],
  ])('of %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
